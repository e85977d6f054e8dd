//! Failpoints: named steps at which the process blocks, so that a test can kill or stop it at
//! exactly that step.

mod connecting;
mod late_writes;
mod rotations;
mod sealed_values;
mod sealing;
mod tokens;

use std::{fs::OpenOptions, io::Write, path::PathBuf, sync::Arc};

use threelo_proxy::hooks::TestHooks;

use self::{
    connecting::ConnectLayer, late_writes::LateWrites, sealed_values::SealedValues,
    sealing::Sealing, tokens::Tokens,
};

pub(super) use self::rotations::Rotations;
use super::swap::swapping;

/// A failpoint: its step, and the file to which each task that reaches it appends a line.
#[derive(Clone)]
pub(super) struct Failpoint {
    pub(super) step: String,
    pub(super) reached: PathBuf,
}

impl Failpoint {
    fn is_at(&self, step: &str) -> bool {
        self.step == step
    }

    fn report(&self, subject: &str) {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.reached);
        let written = file.and_then(|mut file| file.write_all(format!("{subject}\n").as_bytes()));
        written.expect("the test created the folder");
    }

    /// Blocks the task forever if the failpoint is at this step.
    async fn reach(&self, step: &str, subject: &str) {
        if self.is_at(step) {
            self.report(subject);
            std::future::pending::<()>().await;
        }
    }

    /// Blocks the thread instead, for code that is not async.
    fn reach_blocking(&self, step: &str, subject: &str) {
        if self.is_at(step) {
            self.report(subject);
            loop {
                std::thread::park();
            }
        }
    }
}

/// Sets the failpoint.
pub(super) fn set(failpoint: Failpoint, hooks: &mut TestHooks) {
    let point = failpoint.clone();
    hooks.tokens.add(move |tokens| {
        let point = point.clone();
        match point.is_at("late-write") {
            true => swapping(tokens, LateWrites::new(point)),
            false => swapping(tokens, Tokens(point)),
        }
    });
    let point = failpoint.clone();
    hooks.rotations.add(move |rotations| {
        Arc::new(Rotations {
            rotations,
            point: Some(point.clone()),
            sweeps: true,
        })
    });
    let point = failpoint.clone();
    hooks
        .values
        .add(move |values| Arc::new(SealedValues::new(values, point.clone())));
    let point = failpoint.clone();
    hooks.sealer.add(move |sealer| {
        Arc::new(Sealing {
            sealer,
            point: point.clone(),
        })
    });
    hooks
        .token_client
        .add(move |builder| builder.connector_layer(ConnectLayer(failpoint.clone())));
}
