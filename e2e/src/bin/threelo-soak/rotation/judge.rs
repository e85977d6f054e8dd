//! What is done after a kill, and what became of the grants.

use std::time::Duration;

use anyhow::{Result, ensure};
use futures_util::future::join_all;
use threelo_core::{
    clock::{Clock, SystemClock},
    hash::SecretHash,
};

use super::{EXPIRED, Rotation, steps::Step};
use crate::{
    gateway::{Gateway, Start},
    world::World,
};

/// Longer than any rest of a connection that is in doubt.
const REST: Duration = Duration::from_secs(130);
/// How often a connection in doubt is tried before it is lost.
const TRIES: usize = 5;

impl Rotation {
    /// Ends the change of keys that was killed, and takes the old key away.
    pub(super) async fn reseal_the_rest(
        &self,
        world: &mut World,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<()> {
        let mut rekey = world.shared.rekey(false, &Start::default())?.spawn()?;
        // It waits a while for gateways that still have the old key.
        let ended = loop {
            if let Some(ended) = rekey.try_wait()? {
                break ended;
            }
            SystemClock.sleep(Duration::from_millis(20)).await;
            pass(world, Duration::from_millis(500))?;
        };
        ensure!(ended.success(), "the vault is not sealed restart: {ended}");
        world.shared.forget_old_keys()
    }

    /// Nobody is kept from consenting once more by the time it was for nothing.
    pub(super) async fn consent_again(&self, world: &World, gateway: &Gateway) -> Result<()> {
        for number in 0..self.connections {
            let back = world.consent(gateway, number).await?.send().await?;
            let status = back.status();
            ensure!(status == 200, "a second consent ends with {status}");
        }
        Ok(())
    }

    /// Has every connection make a real call and renew once more; how many cannot, even when they
    /// are given time. Those get a new grant, to go on with.
    pub(super) async fn judge(
        &self,
        world: &mut World,
        step: Step,
        gateway: &Gateway,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<usize> {
        let mut doubtful: Vec<usize> = (0..self.connections).collect();
        let mut said = doubt(world, gateway, &mut doubtful).await?;
        for wait in std::iter::once(EXPIRED).chain([REST; TRIES]) {
            if doubtful.is_empty() {
                return Ok(0);
            }
            pass(world, wait)?;
            said = doubt(world, gateway, &mut doubtful).await?;
        }
        if !doubtful.is_empty() {
            tell_what_the_cloud_saw(world);
        }
        for (number, said) in doubtful.iter().zip(said) {
            eprintln!("{}: connection {number} is lost: {said}", step.name);
            world.connect(gateway, *number).await?;
        }
        Ok(doubtful.len())
    }
}

/// The exchanges of the round, for whoever looks into what went wrong.
pub(super) fn tell_what_the_cloud_saw(world: &World) {
    let short = |hash: Option<String>| hash.map_or("-".to_owned(), |hash| hash[..6].to_owned());
    for seen in world.cloud.exchanges() {
        eprintln!(
            "  {} family {:?}: {:?}, answered {:?}, {} for {}",
            seen.at,
            seen.family,
            seen.outcome,
            seen.status,
            short(seen.issued_sha256),
            short(seen.presented_sha256),
        );
    }
}

/// Leaves those that cannot make a call and renew; what they were told.
async fn doubt(
    world: &World,
    gateway: &Gateway,
    connections: &mut Vec<usize>,
) -> Result<Vec<String>> {
    let judged = join_all(connections.iter().map(|&number| async move {
        let said = world.works(gateway, number).await?;
        if said.is_some() {
            return anyhow::Ok(said);
        }
        let renewed = world.renew(gateway, number).send().await?;
        let status = renewed.status();
        let text = renewed.text().await?;
        Ok((status != 200).then(|| format!("renewed: {status}: {text}")))
    }))
    .await;
    let judged: Vec<Option<String>> = judged.into_iter().collect::<Result<_>>()?;
    let mut bad = judged.iter().map(Option::is_some);
    connections.retain(|_| bad.next().unwrap_or_default());
    Ok(judged.into_iter().flatten().collect())
}

/// Waits until every answer is in the store: no connection holds a token that the cloud has seen.
/// What is still on its way when the clock is moved by minutes comes minutes late.
pub(super) async fn settle(world: &World, gateway: &Gateway, patience: Duration) -> Result<()> {
    let settling = async {
        while !is_settled(world, gateway).await? {
            SystemClock.sleep(Duration::from_millis(2)).await;
        }
        Ok(())
    };
    let settled = tokio::time::timeout(patience, settling).await;
    settled.unwrap_or(Ok(()))
}

async fn is_settled(world: &World, gateway: &Gateway) -> Result<bool> {
    for number in 0..world.connections {
        let held = world.refresh_token(gateway, number).await?;
        let held = held.map(|token| SecretHash::of(&token).to_hex());
        let seen = world.cloud.exchanges();
        if held.is_none() || seen.iter().any(|seen| seen.presented_sha256 == held) {
            return Ok(false);
        }
    }
    Ok(true)
}
