//! What a process does: it needs bearers for calls, and sweeps.

use threelo_core::{
    bearer::{BearerError, BearerSource},
    credentials::{Credentials, Freshness},
    token::Bearer,
};
use threelo_oauth::TokenManager;

use super::{
    authority::ACCESS_LIFETIME,
    process::{Instance, token_of, wait_after},
    time::{HOUR, MINUTE, SECOND},
};

/// Interval of sweeps.
const SWEEP_EVERY: u64 = 5 * SECOND;

/// Calls the API again and again.
pub(super) async fn call(instance: Instance, manager: TokenManager) {
    let world = instance.world.clone();
    let mut version = world.stored().version;
    instance.pause(SECOND).await;
    loop {
        let outcome = bearer(&instance, &manager).await;
        instance.running().await;
        let wait = match &outcome {
            Ok(bearer) => wait_until_due(&instance, bearer),
            Err(BearerError::NeedsReconnect { .. }) => HOUR,
            Err(error) => wait_after(error) + world.between(0, 2 * SECOND),
        };
        if let Ok(bearer) = &outcome
            && bearer.version().0 > version
        {
            version = bearer.version().0;
            let probability = world.with(|state| state.faults.forced);
            if world.chance(probability) {
                tokio::spawn(force(instance.clone(), manager.clone()));
            }
        }
        instance.pause(wait).await;
    }
}

/// Gets a bearer that Atlassian accepts, if there is one.
async fn bearer(instance: &Instance, manager: &TokenManager) -> Result<Bearer, BearerError> {
    let world = &instance.world;
    let bearer = manager.bearer(&world.key).await?;
    instance.running().await;
    let (token, now) = (token_of(&bearer), world.now());
    if world.with(|state| state.authority.accepts_access(token, now)) {
        return Ok(bearer);
    }
    manager.bearer_after_refusal(&world.key, &bearer).await
}

/// Returns the time until the next call: shortly after the background refresh is due, or right after
/// the token has expired, in all processes at once or in one after the other.
fn wait_until_due(instance: &Instance, bearer: &Bearer) -> u64 {
    let world = &instance.world;
    let token = token_of(bearer);
    let common = world.common(token);
    let issued_at = world.with(|state| state.authority.issued_at(token));
    let refresh_at = issued_at + ACCESS_LIFETIME / 5 * 4;
    let ends_at = issued_at + ACCESS_LIFETIME - 10 * SECOND;
    let at = match common % 3 {
        0 => refresh_at + world.between(0, MINUTE),
        1 => ends_at + common % SECOND + world.between(0, 50),
        _ => ends_at + world.between(0, 20 * MINUTE),
    };
    let at = at.saturating_sub(instance.skew());
    let soon = world.between(SECOND, 10 * SECOND);
    at.saturating_sub(world.now()).max(soon)
}

/// Forces a refresh within ten minutes.
async fn force(instance: Instance, manager: TokenManager) {
    let world = &instance.world;
    instance.pause(world.between(0, 10 * MINUTE)).await;
    world.say(Some(instance.process), || "forces a refresh".to_owned());
    let _ = manager.credentials(&world.key, Freshness::Refreshed).await;
}

/// Resumes interrupted rotations.
pub(super) async fn sweep(instance: Instance, manager: TokenManager) {
    let world = instance.world.clone();
    let phase = world.with(|state| state.processes[instance.process].phase);
    loop {
        let interrupted = world.interrupted.notified();
        if !world.with(|state| state.may_be_interrupted) {
            interrupted.await;
        }
        let past = (world.now() + SWEEP_EVERY - phase) % SWEEP_EVERY;
        instance.pause(SWEEP_EVERY - past).await;
        if world.is_sweep_due().await {
            world.say(Some(instance.process), || "sweeps".to_owned());
            let _ = manager.sweep().await;
            instance.running().await;
        }
    }
}
