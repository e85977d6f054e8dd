//! Recovery after a kill, and the check of the grants.

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

/// Longer than any cooldown of a connection with an ambiguous outcome.
const REST: Duration = Duration::from_secs(130);
/// Number of attempts before a connection counts as lost.
const TRIES: usize = 5;

impl Rotation {
    /// Completes the killed key rotation, and removes the old key.
    pub(super) async fn reseal_the_rest(
        &self,
        world: &mut World,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<()> {
        let mut rekey = world.shared.rekey(false, &Start::default())?.spawn()?;
        // The command waits for gateways that still have the old key.
        let ended = loop {
            if let Some(ended) = rekey.try_wait()? {
                break ended;
            }
            SystemClock.sleep(Duration::from_millis(20)).await;
            pass(world, Duration::from_millis(500))?;
        };
        ensure!(ended.success(), "threelo rekey failed: {ended}");
        world.shared.forget_old_keys()
    }

    /// A user whose consent was lost must be able to consent again.
    pub(super) async fn consent_again(&self, world: &World, gateway: &Gateway) -> Result<()> {
        for number in 0..self.connections {
            let back = world.consent(gateway, number).await?.send().await?;
            let status = back.status();
            ensure!(status == 200, "a second consent ends with {status}");
        }
        Ok(())
    }

    /// Makes a real call and a refresh with every connection, and returns how many fail repeatedly. Those
    /// get a new grant for the next round.
    pub(super) async fn check_grants(
        &self,
        world: &mut World,
        step: Step,
        gateway: &Gateway,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<usize> {
        let mut failing: Vec<usize> = (0..self.connections).collect();
        let mut said = retain_failing(world, gateway, &mut failing).await?;
        for wait in std::iter::once(EXPIRED).chain([REST; TRIES]) {
            if failing.is_empty() {
                return Ok(0);
            }
            pass(world, wait)?;
            said = retain_failing(world, gateway, &mut failing).await?;
        }
        if !failing.is_empty() {
            print_exchanges(world);
        }
        for (number, said) in failing.iter().zip(said) {
            eprintln!("{}: connection {number} is lost: {said}", step.name);
            world.connect(gateway, *number).await?;
        }
        Ok(failing.len())
    }
}

/// Prints the exchanges of the round, for diagnosis.
pub(super) fn print_exchanges(world: &World) {
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

/// Retains the connections that cannot make a call or refresh. Returns their responses.
async fn retain_failing(
    world: &World,
    gateway: &Gateway,
    connections: &mut Vec<usize>,
) -> Result<Vec<String>> {
    let checked = join_all(connections.iter().map(|&number| async move {
        let said = world.works(gateway, number).await?;
        if said.is_some() {
            return anyhow::Ok(said);
        }
        let refreshed = world.refresh(gateway, number).send().await?;
        let status = refreshed.status();
        let text = refreshed.text().await?;
        Ok((status != 200).then(|| format!("refreshed: {status}: {text}")))
    }))
    .await;
    let checked: Vec<Option<String>> = checked.into_iter().collect::<Result<_>>()?;
    let mut bad = checked.iter().map(Option::is_some);
    connections.retain(|_| bad.next().unwrap_or_default());
    Ok(checked.into_iter().flatten().collect())
}

/// Waits until every token response is stored: no connection has a token that was already exchanged.
/// A response in transit would be minutes late once the clock is moved by minutes.
pub(super) async fn settle(world: &World, gateway: &Gateway, timeout: Duration) -> Result<()> {
    let settling = async {
        while !is_settled(world, gateway).await? {
            SystemClock.sleep(Duration::from_millis(2)).await;
        }
        Ok(())
    };
    let settled = tokio::time::timeout(timeout, settling).await;
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
