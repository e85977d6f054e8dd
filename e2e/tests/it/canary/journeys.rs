//! What happens in a gateway's life, good and bad, with every secret collected on the way.

mod bad;
mod good;

use anyhow::Result;

use super::world::World;

/// All of it.
pub(super) async fn all(world: &mut World) -> Result<()> {
    let flow = good::connect(world).await?;
    good::use_it(world).await?;
    good::import(world).await?;
    bad::flows(world, &flow).await?;
    bad::calls(world).await?;
    bad::refreshes(world).await
}
