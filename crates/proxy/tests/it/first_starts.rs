//! First starts: which files they create and where. A failed first start leaves nothing behind.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    home::Home,
    process::{KEY, Serving, run, threelo},
};

/// The configured location of the files of a gateway, and their expected paths.
struct Places {
    arguments: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
    settings: &'static str,
    database: &'static str,
    data_dir: &'static str,
    /// The name of the setting with the location of the database.
    setting: &'static str,
}

const USUAL: Places = Places {
    arguments: &[],
    variables: &[],
    settings: "",
    database: "threelo-data/threelo.db",
    data_dir: "threelo-data",
    setting: "--data-dir",
};

const PLACES: &[Places] = &[
    USUAL,
    Places {
        arguments: &["--data-dir", "a/b/c"],
        database: "a/b/c/threelo.db",
        data_dir: "a/b/c",
        ..USUAL
    },
    Places {
        arguments: &["--database", "sqlite:./x.db"],
        database: "x.db",
        setting: "--database",
        ..USUAL
    },
    Places {
        arguments: &["--database", "sqlite:d/e/x.db", "--data-dir", "f/g"],
        database: "d/e/x.db",
        data_dir: "f/g",
        setting: "--database",
        ..USUAL
    },
    Places {
        variables: &[("THREELO_DATA_DIR", "from/variable")],
        database: "from/variable/threelo.db",
        data_dir: "from/variable",
        setting: "THREELO_DATA_DIR",
        ..USUAL
    },
    Places {
        variables: &[("THREELO_DATABASE", "sqlite:x.db")],
        database: "x.db",
        setting: "THREELO_DATABASE",
        ..USUAL
    },
    Places {
        variables: &[("THREELO_DATABASE", ""), ("THREELO_DATA_DIR", "")],
        ..USUAL
    },
    Places {
        settings: "data-dir = 'from/file'",
        database: "from/file/threelo.db",
        data_dir: "from/file",
        setting: "`data-dir` in threelo.toml",
        ..USUAL
    },
];

impl Places {
    fn command(&self, home: &Home, arguments: &[&str]) -> Command {
        let mut command = threelo(home.path(), arguments);
        command.args(self.arguments);
        command.envs(self.variables.iter().copied());
        if !self.settings.is_empty() {
            fs::write(home.path().join("threelo.toml"), self.settings).unwrap();
            command.args(["--config", "threelo.toml"]);
        }
        command
    }

    fn serve(&self, home: &Home) -> Command {
        let mut serve = self.command(home, &["serve", "--listen", "127.0.0.1:0"]);
        serve.env("THREELO_SECRET_KEY", KEY);
        serve
    }
}

/// Returns all files and folders of a home, except those that the tests write.
fn tree(home: &Path) -> BTreeSet<String> {
    fn walk(folder: &Path, home: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(home).unwrap().display().to_string();
            if name == "printed" || name.ends_with("secrets") {
                continue;
            }
            found.insert(name);
            if path.is_dir() {
                walk(&path, home, found);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(home, home, &mut found);
    found
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn each_configuration_creates_the_files_in_its_location() {
    for places in PLACES {
        let home = Home::new();
        // Twice: the second start uses the files of the first.
        for _ in 0..2 {
            let (status, _) = Serving::start(&mut places.serve(&home)).terminate();
            assert!(status.success());
        }
        let key_file = home.path().join(places.data_dir).join("encryption.key");
        assert!(home.path().join(places.database).is_file());
        assert!(key_file.is_file(), "{}", key_file.display());
        #[cfg(unix)]
        {
            assert_eq!(mode(&key_file), 0o600);
            assert_eq!(mode(&home.path().join(places.data_dir)), 0o700);
        }
        let listed = run(&mut places.command(&home, &["keys", "list"]));
        assert!(listed.status.success(), "{}", listed.err);
    }
}

/// A reason why a gateway cannot start.
struct Obstacle {
    name: &'static str,
    arguments: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
    /// A file to create in the home: its path and content.
    file: Option<(&'static str, &'static str)>,
    /// A part of the error message.
    wanted: &'static str,
}

const NONE: Obstacle = Obstacle {
    name: "",
    arguments: &[],
    variables: &[],
    file: None,
    wanted: "",
};

const OBSTACLES: &[Obstacle] = &[
    Obstacle {
        name: "an invalid encryption key, as an option",
        arguments: &["--encryption-key", "hunter2hunter2"],
        wanted: "--encryption-key: ",
        ..NONE
    },
    Obstacle {
        name: "an invalid encryption key, as a variable",
        variables: &[("THREELO_ENCRYPTION_KEY", "hunter2hunter2")],
        wanted: "THREELO_ENCRYPTION_KEY: ",
        ..NONE
    },
    Obstacle {
        name: "a key file without a key",
        arguments: &["--encryption-key-file", "empty"],
        file: Some(("empty", "")),
        wanted: "empty",
        ..NONE
    },
    Obstacle {
        name: "a key file that cannot be created after the database",
        arguments: &["--encryption-key-file", "file/below/it"],
        file: Some(("file", "")),
        wanted: "--encryption-key-file: cannot create the folder file/below",
        ..NONE
    },
    Obstacle {
        name: "a short API key, as an option",
        arguments: &["--secret-key", "short"],
        wanted: "--secret-key has 5 characters",
        ..NONE
    },
    Obstacle {
        name: "a short API key, as a variable",
        variables: &[("THREELO_SECRET_KEY", "short")],
        wanted: "THREELO_SECRET_KEY has 5 characters",
        ..NONE
    },
    Obstacle {
        name: "an address without a port, as a variable",
        variables: &[("THREELO_PUBLIC_URL", "gateway.example")],
        wanted: "THREELO_PUBLIC_URL \"gateway.example\"",
        ..NONE
    },
    Obstacle {
        name: "a short signing key",
        arguments: &[
            "--webhook-url",
            "https://a.example",
            "--webhook-signing-key",
            "x",
        ],
        wanted: "--webhook-signing-key has 1 characters",
        ..NONE
    },
];

#[test]
fn a_failed_first_start_leaves_nothing_behind_and_names_the_setting() {
    for places in PLACES {
        for obstacle in OBSTACLES {
            let home = Home::new();
            if let Some((name, content)) = obstacle.file {
                fs::write(home.path().join(name), content).unwrap();
                #[cfg(unix)]
                {
                    use std::os::unix::fs::PermissionsExt;
                    let private = fs::Permissions::from_mode(0o600);
                    fs::set_permissions(home.path().join(name), private).unwrap();
                }
            }
            let mut serve = places.serve(&home);
            serve.args(obstacle.arguments);
            serve.envs(obstacle.variables.iter().copied());
            let before = tree(home.path());
            let said = run(&mut serve);
            let name = format!("{} with {:?}", obstacle.name, places.arguments);
            assert_eq!(said.status.code(), Some(1), "{name}: {}", said.err);
            let message = said.err.lines().last().unwrap();
            assert!(message.contains(obstacle.wanted), "{name}: {message}");
            assert!(!message.contains("hunter2"), "{name}: {message}");
            assert_eq!(tree(home.path()), before, "{name}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_failed_first_start_keeps_dangling_symbolic_links() {
    for name in ["encryption.key", "threelo.db", "threelo-requests.db"] {
        let home = Home::new();
        let data = home.path().join("threelo-data");
        fs::create_dir(&data).unwrap();
        std::os::unix::fs::symlink("/not/mounted/yet", data.join(name)).unwrap();
        let serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
        let said = run({ serve }.env("THREELO_SECRET_KEY", "short"));
        assert_eq!(said.status.code(), Some(1), "{name}: {}", said.err);
        assert!(
            fs::symlink_metadata(data.join(name)).is_ok(),
            "{name} is gone"
        );
    }
}

#[test]
fn the_error_about_an_unusable_path_names_the_setting() {
    for places in PLACES {
        let home = Home::new();
        let mut serve = places.serve(&home);
        // There is a file at the path of the folder, or a folder at the path of the database.
        let first = Path::new(places.database).components().next().unwrap();
        let first = home.path().join(first);
        match Path::new(places.database).components().count() {
            1 => fs::create_dir(&first).unwrap(),
            _ => fs::write(&first, "").unwrap(),
        }
        let before = tree(home.path());
        let said = run(&mut serve);
        assert_eq!(said.status.code(), Some(1), "{}", said.err);
        let message = said.err.lines().last().unwrap();
        assert!(
            message.starts_with(&format!("threelo: {}: ", places.setting)),
            "{message}"
        );
        assert_eq!(tree(home.path()), before, "{message}");
    }
}

#[test]
fn a_start_that_fails_in_its_last_step_leaves_only_existing_files() {
    let home = Home::new();
    // At that point only the file of the API key is missing.
    fs::create_dir_all(home.path().join("threelo-data/api-key/taken")).unwrap();
    let before = tree(home.path());
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let said = run(&mut serve);
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("threelo-data/api-key"), "{}", said.err);
    assert_eq!(tree(home.path()), before);

    fs::remove_dir_all(home.path().join("threelo-data/api-key")).unwrap();
    Serving::start(&mut serve).terminate();
}

#[test]
fn a_failed_first_start_leaves_an_empty_database_file_empty() {
    let home = Home::new();
    let data = home.path().join("threelo-data");
    fs::create_dir_all(data.join("api-key/taken")).unwrap();
    fs::write(data.join("threelo.db"), "").unwrap();
    let before = tree(home.path());
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let said = run(&mut serve);
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert_eq!(tree(home.path()), before);
    assert_eq!(fs::metadata(data.join("threelo.db")).unwrap().len(), 0);
}

#[test]
fn a_first_start_keeps_the_key_of_another_database_with_the_same_folder() {
    let home = Home::new();
    let data = home.path().join("threelo-data");
    let file = data.join("api-key");
    fs::create_dir(&data).unwrap();
    fs::write(&file, "precious").unwrap();
    let said = run(&mut threelo(
        home.path(),
        &["serve", "--listen", "127.0.0.1:0"],
    ));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    assert!(said.err.contains("is not an API key"), "{}", said.err);
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");

    fs::remove_file(&file).unwrap();
    let serve = || threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    Serving::start(&mut serve()).terminate();
    let first = fs::read_to_string(&file).unwrap();
    for name in ["threelo.db", "threelo.db-wal", "threelo.db-shm"] {
        let _ = fs::remove_file(data.join(name));
    }
    let gateway = Serving::start(&mut serve());
    assert!(
        gateway.startup_log.contains("of another database"),
        "{}",
        gateway.startup_log
    );
    assert_ne!(fs::read_to_string(&file).unwrap(), first);
    let kept = fs::read_to_string(data.join("api-key.1")).unwrap();
    assert_eq!(kept, first);
}

#[test]
fn a_failed_start_with_an_existing_database_removes_nothing() {
    let home = Home::new();
    Serving::start(&mut USUAL.serve(&home)).terminate();
    let before = tree(home.path());
    let mut serve = USUAL.serve(&home);
    let key = "ff".repeat(32);
    let said = run(serve.args(["--encryption-key", &key]));
    assert_eq!(said.status.code(), Some(1), "{}", said.err);
    let after = tree(home.path());
    assert!(before.is_subset(&after), "{before:?} {after:?}");
    Serving::start(&mut USUAL.serve(&home)).terminate();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn without_a_terminal_the_first_key_is_written_to_a_private_file() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let home = Home::new();
    let serve = || threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    let gateway = Serving::start(&mut serve());
    let file = home.path().join("threelo-data/api-key");
    let key = fs::read_to_string(&file).unwrap().trim().to_owned();
    assert_eq!(mode(&file), 0o600);
    let url = format!("{}/integrations", gateway.url);
    let answer = reqwest::Client::new().get(url).bearer_auth(&key).send();
    assert_eq!(answer.await.unwrap().status(), 200);
    assert!(!gateway.startup_log.contains(&key));
    let (status, shown) = gateway.terminate();
    assert!(status.success());
    assert!(shown.contains("threelo-data/api-key"), "{shown}");
    assert!(!shown.contains(&key));
    let (_, shown) = Serving::start(&mut serve()).terminate();
    assert_eq!(shown, "", "the key is mentioned once");
}

/// Uses `script`, which runs a command on its own terminal; other systems have a different one.
#[cfg(target_os = "linux")]
#[test]
fn the_first_key_is_printed_on_a_terminal() {
    let home = Home::new();
    let command = format!(
        "{} serve --listen 127.0.0.1:0",
        env!("CARGO_BIN_EXE_threelo")
    );
    let script = Command::new("script")
        .args(["-qec", &command, "/dev/null"])
        .current_dir(home.path())
        .env("THREELO_LOG", "error")
        .env_remove("THREELO_SECRET_KEY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn();
    let mut script = match script {
        Ok(script) => script,
        Err(error) => {
            threelo_test_postgres::skip("the first key on a terminal", &format!("script: {error}"));
            return;
        }
    };
    let lines = BufReader::new(script.stdout.take().unwrap()).lines();
    let shown = lines
        .map_while(Result::ok)
        .find(|line| line.trim().starts_with("threelo_"));
    let _ = script.kill();
    let _ = script.wait();
    assert!(shown.is_some());
    assert!(!home.path().join("threelo-data/api-key").exists());
}

#[test]
fn commands_work_in_the_data_folder_that_dev_prints() {
    let home = Home::new();
    let mut dev = threelo(home.path(), &["dev", "--listen", "127.0.0.1:0"]);
    let mut child = dev
        .args(["--sandbox-listen", "127.0.0.1:0"])
        .env("THREELO_LOG", "info")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let hint = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| Some(line.split_once("for example: threelo ")?.1.to_owned()));
    let hint = hint.expect("it says what works beside it");
    let arguments: Vec<_> = hint.split(' ').collect();
    let said = run(&mut threelo(home.path(), &arguments));
    let _ = child.kill();
    let _ = child.wait();
    assert!(said.status.success(), "{}", said.err);
    assert!(said.out.contains("atlassian"), "{}", said.out);
}
