//! Warm calls while the tokens of many other connections expire.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Args;
use reqwest::{Method, RequestBuilder};
use threelo_core::clock::{Clock, SystemClock};
use tokio::task::JoinSet;

use super::{
    PATH,
    nginx::{self, Nginx},
};
use crate::{
    gateway::{Gateway, Start},
    timing::percentile,
    world::{Kind, Siblings, World},
};

/// Compare the latency of warm calls with and without thousands of tokens that expire meanwhile
#[derive(Debug, Args)]
pub(crate) struct Expiry {
    /// Number of connections whose tokens expire
    #[arg(long, default_value_t = 5_000)]
    tokens: usize,
    /// Number of seconds in which they expire, and of the measurement without them
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Number of warm calls per second
    #[arg(long, default_value_t = 200)]
    calls: u32,
}

/// Number of connections that make the warm calls.
const WARM: usize = 100;
/// Time after which every access token has expired.
const TOKENS_OVER: Duration = Duration::from_secs(2 * 60 * 60);
/// The ratio of the 99th percentiles that must not be reached.
const MOST: f64 = 2.0;

impl Expiry {
    pub(crate) async fn run(self) -> Result<()> {
        nginx::check_installed()?;
        let mut world = World::new(Kind::Sqlite, Siblings::All, WARM + self.tokens).await?;
        let gateway = world.gateway("import", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        gateway.stop().await?;
        let upstream = Nginx::upstream(world.folder(), None)?;
        world.shared.api_url = format!("http://{}", upstream.address);
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.pass(TOKENS_OVER)?;
        for number in 0..WARM {
            answered(call(&world, &gateway, number)).await?;
        }

        let warm = self.calls * self.seconds;
        let warm_calls = || {
            let requests = (0..warm as usize).map(|number| call(&world, &gateway, number % WARM));
            at_a_constant_rate(requests.collect(), self.seconds)
        };
        let alone = warm_calls().await?;
        let expired = (WARM..WARM + self.tokens).map(|number| call(&world, &gateway, number));
        let expired = at_a_constant_rate(expired.collect(), self.seconds);
        let (beside, refreshed) = tokio::try_join!(warm_calls(), expired)?;

        for (name, took) in [
            ("warm calls alone", &alone),
            ("warm calls beside", &beside),
            ("calls that refresh a token", &refreshed),
        ] {
            println!(
                "{name:<28} {:>6} calls, p50 {:>8.2?}, p99 {:>8.2?}",
                took.len(),
                percentile(took, 50),
                percentile(took, 99)
            );
        }
        let p99 = |took: &[Duration]| percentile(took, 99).as_secs_f64();
        let ratio = p99(&beside) / p99(&alone);
        println!(
            "{} tokens refreshed in {} s: p99 of warm calls x {ratio:.2} (less than {MOST:.1})",
            self.tokens, self.seconds
        );
        gateway.stop().await?;
        ensure!(ratio < MOST, "refreshes slow down warm calls");
        Ok(())
    }
}

fn call(world: &World, gateway: &Gateway, connection: usize) -> RequestBuilder {
    world.jira(gateway, Method::GET, connection, PATH)
}

/// Sends requests, evenly over this time and without waiting for earlier ones. Returns how long each took.
async fn at_a_constant_rate(requests: Vec<RequestBuilder>, seconds: u32) -> Result<Vec<Duration>> {
    let count = u32::try_from(requests.len()).context("fewer requests")?;
    let mut pace = tokio::time::interval(Duration::from_secs(seconds.into()) / count.max(1));
    let mut calls = JoinSet::new();
    for request in requests {
        pace.tick().await;
        calls.spawn(answered(request));
    }
    let took = calls.join_all().await;
    took.into_iter().collect()
}

/// Sends a request that must succeed. Returns how long it took.
async fn answered(request: RequestBuilder) -> Result<Duration> {
    let began = SystemClock.monotonic();
    let answer = request.send().await?;
    let status = answer.status();
    let text = answer.text().await?;
    ensure!(status == 200, "a call failed: {status}: {text}");
    Ok(SystemClock.monotonic().since(began))
}
