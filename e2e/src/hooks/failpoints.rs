//! Failpoints: named steps at which the process stands still, so that a test can kill or stop it
//! exactly there.

mod cells;
mod connecting;
mod late_writes;
mod rotations;
mod sealing;
mod tokens;

use std::{fs::OpenOptions, io::Write, path::PathBuf, sync::Arc};

use threelo_proxy::hooks::TestHooks;

use self::{
    cells::Cells, connecting::ConnectLayer, late_writes::LateWrites, sealing::Sealing,
    tokens::Tokens,
};

pub(super) use self::rotations::Rotations;
use super::swap::swapping;

/// A failpoint: where it is, and the file that tells who stands there, a line each.
#[derive(Clone)]
pub(super) struct Failpoint {
    pub(super) step: String,
    pub(super) reached: PathBuf,
}

impl Failpoint {
    fn is_at(&self, step: &str) -> bool {
        self.step == step
    }

    fn tell(&self, who: &str) {
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.reached);
        let told = file.and_then(|mut file| file.write_all(format!("{who}\n").as_bytes()));
        told.expect("the test made the folder");
    }

    /// Stands still for ever, if it is this step.
    async fn reach(&self, step: &str, who: &str) {
        if self.is_at(step) {
            self.tell(who);
            std::future::pending::<()>().await;
        }
    }

    /// The same where nobody can wait: the thread does.
    fn reach_blocking(&self, step: &str, who: &str) {
        if self.is_at(step) {
            self.tell(who);
            loop {
                std::thread::park();
            }
        }
    }
}

/// Sets the failpoint.
pub(super) fn set(failpoint: Failpoint, hooks: &mut TestHooks) {
    let (point, around) = (failpoint.clone(), hooks.tokens.clone());
    hooks.tokens = Arc::new(move |tokens| {
        let (tokens, point) = (around(tokens), point.clone());
        match point.is_at("late-write") {
            true => swapping(tokens, LateWrites::new(point)),
            false => swapping(tokens, Tokens(point)),
        }
    });
    let (point, around) = (failpoint.clone(), hooks.rotations.clone());
    hooks.rotations = Arc::new(move |rotations| {
        Arc::new(Rotations {
            rotations: around(rotations),
            point: Some(point.clone()),
            sweeps: true,
        })
    });
    let (point, around) = (failpoint.clone(), hooks.cells.clone());
    hooks.cells = Arc::new(move |cells| Arc::new(Cells::new(around(cells), point.clone())));
    let (point, around) = (failpoint.clone(), hooks.sealer.clone());
    hooks.sealer = Arc::new(move |sealer| {
        Arc::new(Sealing {
            sealer: around(sealer),
            point: point.clone(),
        })
    });
    let (point, around) = (failpoint, hooks.token_client.clone());
    hooks.token_client =
        Arc::new(move |builder| around(builder).connector_layer(ConnectLayer(point.clone())));
}
