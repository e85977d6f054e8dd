//! `threelo demo`: runs the whole flow against a simulated Atlassian as a user would, explaining
//! each step. Fails with the first step that fails.

mod walk;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use threelo_sandbox::{Effect, Endpoint, Fault, RunningSandbox};

use crate::{hooks::TestHooks, output::outln};
use walk::Walk;

/// The options of `demo`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// Inject a fault into the simulated Atlassian, to see how it is reported
    #[arg(long)]
    pub fault: Option<FaultFlag>,
}

/// A fault of the simulated Atlassian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FaultFlag {
    /// The OAuth app has another client secret than the integration
    WrongClientSecret,
    /// The grant does not include the requested site
    SiteNotGranted,
    /// The token endpoint does not answer
    TokenEndpointDown,
}

impl FaultFlag {
    fn switch_on(self, sandbox: &RunningSandbox) {
        match self {
            Self::WrongClientSecret => {
                for app in sandbox.apps() {
                    sandbox.change_app(&app.client_id, |app| app.client_secret.push_str("-new"));
                }
            }
            Self::SiteNotGranted => {
                for site in sandbox.sites().into_iter().take(1) {
                    let effect = Effect::SiteNotGranted { cloud_id: site.id };
                    sandbox.set_fault(Fault::new(effect));
                }
            }
            Self::TokenEndpointDown => {
                sandbox.set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
            }
        }
    }
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    outln!("threelo demo: a gateway and a simulated Atlassian, on free loopback ports.\n")?;
    let folder = tempfile::tempdir().context(
        "cannot create a temporary folder: set TMPDIR to one that exists and is writable",
    )?;
    let mut steps = Steps::default();

    let walk = Walk::start(folder.path(), hooks).await;
    let mut walk = steps.report("start the gateway and the simulated Atlassian", walk)?;
    let set_up = walk.set_up().await;
    steps.report("set up an integration: client id, secret, scopes", set_up)?;
    if let Some(fault) = flags.fault {
        fault.switch_on(&walk.sandbox);
        outln!("  !  fault injected into the simulated Atlassian: {fault:?}")?;
    }
    let connected = walk.connect_by_domain().await;
    steps.report(
        "send a user through consent, the site named by its domain",
        connected,
    )?;
    let chosen = walk.connect_by_choice().await;
    steps.report(
        "send a user through consent, the site chosen on a page",
        chosen,
    )?;
    let resources = walk.accessible_resources().await;
    steps.report(
        "ask for the accessible resources, through the proxy",
        resources,
    )?;
    let projects = walk.proxied_jira_call().await;
    steps.report("call Jira, through the proxy", projects)?;
    let jira = walk.typed_jira_call().await;
    steps.report("search Jira issues, with the typed client", jira)?;
    let confluence = walk.typed_confluence_call().await;
    steps.report("list Confluence pages, with the typed client", confluence)?;
    let rotated = walk.rotate().await;
    steps.report(
        "refresh the token: the new pair works, the old refresh token does not",
        rotated,
    )?;
    let logged = walk.request_log().await;
    steps.report("find the calls in the request log", logged)?;
    walk.stop().await?;
    outln!("\nAll {} steps succeeded.", steps.count)?;
    outln!(
        "Next: `threelo dev` keeps such a gateway running; the README shows how to connect a real app."
    )?;
    Ok(())
}

/// Prints each step when it ends.
#[derive(Default)]
struct Steps {
    count: usize,
}

impl Steps {
    fn report<T: Summary>(
        &mut self,
        step: &'static str,
        result: anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        self.count += 1;
        let number = self.count;
        match result {
            Ok(value) => {
                outln!("  {number:>2}. {step}")?;
                outln!("      {}", value.summary())?;
                Ok(value)
            }
            Err(error) => {
                outln!("  {number:>2}. {step}")?;
                outln!("      FAILED: {error:#}")?;
                // The reason was printed; the last line names the step.
                bail!("step {number} failed: {step}")
            }
        }
    }
}

/// Describes the result of a step.
trait Summary {
    fn summary(&self) -> String;
}

impl Summary for String {
    fn summary(&self) -> String {
        self.clone()
    }
}
