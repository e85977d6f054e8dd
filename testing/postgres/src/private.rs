//! A cluster for one test, which may kill it.

use std::process::Child;

use tempfile::TempDir;

use crate::{Server, cluster::Cluster, programs::Programs, skip::skip, watch};

/// A cluster for one test.
#[derive(Debug)]
pub struct Private {
    cluster: Cluster,
    server: Child,
    _folder: TempDir,
}

impl Private {
    /// Creates and starts a cluster. Returns `None`, and reports the test as skipped, if the programs are not
    /// installed.
    ///
    /// # Panics
    /// If nothing may be skipped, or the cluster does not start.
    pub fn start(test: &str) -> Option<Self> {
        let programs = Programs::find().map_err(|why| skip(test, why)).ok()?;
        let folder = tempfile::Builder::new()
            .prefix("threelo-postgres-")
            .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o711))
            .tempdir()
            .expect("there is a temporary folder");
        let cluster = Cluster::create(programs, folder.path(), &[]);
        let server = cluster.start();
        cluster.watch();
        watch::keep(cluster.folder().to_owned());
        Some(Self {
            cluster,
            server,
            _folder: folder,
        })
    }

    /// Returns the server, to create databases in.
    pub fn server(&self) -> Server {
        Server::at(self.cluster.url())
    }

    /// Returns the process id of the server.
    pub fn pid(&self) -> u32 {
        self.server.id()
    }

    /// Kills the server with SIGKILL; its children follow.
    pub fn kill(&mut self) {
        self.server.kill().expect("it is our child");
        self.server.wait().expect("it is our child");
    }

    /// Starts the server that was killed, at the same address, and waits until it is ready.
    ///
    /// # Panics
    /// If it does not start.
    pub fn restart(&mut self) {
        self.server = self.cluster.start();
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        self.kill();
    }
}
