//! The binary `threelo`.

use std::process::ExitCode;

use threelo_proxy::{
    command::{Cli, run},
    output,
};

#[cfg(failpoints)]
use threelo_e2e::hooks::from_environment as hooks;
#[cfg(not(failpoints))]
use threelo_proxy::hooks::TestHooks;

/// What users run.
#[cfg(not(failpoints))]
fn hooks() -> TestHooks {
    TestHooks::default()
}

fn main() -> ExitCode {
    let cli = Cli::from_process();
    // The one choice of TLS for everything below; it fails only where one was made before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    output::exit_code(match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(run(cli, &hooks()));
            // Not waited for: a name look-up, or a read from a terminal, that nothing can interrupt.
            runtime.shutdown_background();
            outcome
        }
        Err(error) => Err(error.into()),
    })
}
