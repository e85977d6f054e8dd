//! Successful and failing use of a gateway, which collects every secret.

mod bad;
mod good;

use anyhow::Result;

use super::world::World;

/// Runs all of it.
pub(super) async fn all(world: &mut World) -> Result<()> {
    let flow = good::connect(world).await?;
    good::use_it(world).await?;
    good::import(world).await?;
    bad::flows(world, &flow).await?;
    bad::calls(world).await?;
    bad::refreshes(world).await
}
