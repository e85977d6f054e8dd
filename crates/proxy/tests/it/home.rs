//! A folder for a gateway: its files and output. CI searches all of it for secrets after the tests.

use std::{
    fs::{self, File},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::Control;

use crate::process::KEY;

pub(crate) struct Home {
    left: Leftovers,
    /// The simulated Atlassian, whose secrets must not appear anywhere.
    cloud: Option<Control>,
}

impl Home {
    pub(crate) fn new() -> Self {
        let left = Leftovers::of("proxy");
        left.secret(Kind::ApiKey, KEY);
        Self { left, cloud: None }
    }

    pub(crate) fn beside(cloud: &Control) -> Self {
        let mut home = Self::new();
        home.cloud = Some(cloud.clone());
        home
    }

    pub(crate) fn path(&self) -> &Path {
        self.left.path()
    }

    pub(crate) fn secret(&self, kind: Kind, value: &str) {
        self.left.secret(kind, value);
    }

    /// Records a response, which must not contain secrets.
    pub(crate) fn response(&self, what: &str, body: &str) {
        self.left.output(what, body.as_bytes());
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        for found in self.cloud.iter().flat_map(Control::secrets) {
            let kind = serde_json::to_value(found.kind).expect("a kind is a name");
            let kind = kind.as_str().and_then(|name| name.parse().ok());
            self.secret(kind.expect("the search knows the kind"), &found.value);
        }
    }
}

/// Creates a file in a home for the output of a process, such as `3.stderr`.
pub(crate) fn output(home: &Path, ending: &str) -> File {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("{}.{ending}", COUNT.fetch_add(1, Relaxed));
    let folder = home.join("printed");
    let made = fs::create_dir_all(&folder).and_then(|()| File::create(folder.join(name)));
    made.expect("the folder is the test's own")
}
