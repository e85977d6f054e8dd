use super::*;
use crate::Leftovers;

const TOKEN: &str = "an-access-token-0123456789";
const KEY: &str = "threelo_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

/// Returns the places at which the secrets of the folder are found.
fn places(leftovers: &Leftovers) -> Vec<String> {
    let search = Search::of(leftovers.path()).unwrap();
    search.leaks.into_iter().map(|leak| leak.place).collect()
}

fn with_token() -> Leftovers {
    let leftovers = Leftovers::temporary();
    leftovers.secret(Kind::AccessToken, TOKEN);
    leftovers
}

#[test]
fn a_listed_secret_is_found_in_a_file_an_answer_and_a_name() {
    let leftovers = with_token();
    leftovers.output("an error", format!("no: {TOKEN}").as_bytes());
    let data = leftovers.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::write(data.join("threelo.db"), format!("\0\x01{TOKEN}\0")).unwrap();
    fs::write(data.join(TOKEN), "").unwrap();
    let of_name = format!("the name of data/{TOKEN}");
    let expected = ["data/threelo.db", "output/000-an-error", &of_name];
    let mut places = places(&leftovers);
    places.sort();
    assert_eq!(places, expected);
}

#[test]
fn a_secret_of_one_test_is_found_in_the_files_of_another() {
    let all = tempfile::tempdir().unwrap();
    for test in ["a", "b"] {
        fs::create_dir(all.path().join(test)).unwrap();
    }
    fs::write(all.path().join("a/secrets.txt"), format!("code\t{TOKEN}\n")).unwrap();
    fs::write(all.path().join("b/it.stderr"), TOKEN).unwrap();
    let search = Search::of(all.path()).unwrap();
    assert_eq!(search.leaks.first().unwrap().place, "b/it.stderr");
}

#[test]
fn only_a_key_file_may_contain_its_key() {
    let leftovers = Leftovers::temporary();
    let key = "ab".repeat(32);
    fs::write(leftovers.path().join("encryption.key"), format!("{key}\n")).unwrap();
    assert!(places(&leftovers).is_empty());
    fs::write(leftovers.path().join("it.stderr"), &key).unwrap();
    assert!(!places(&leftovers).is_empty());
}

#[test]
fn an_api_key_may_be_printed_once_on_stdout() {
    let leftovers = Leftovers::temporary();
    let stdout = leftovers.path().join("it.stdout");
    fs::write(&stdout, format!("Your API key:\n  {KEY}\n")).unwrap();
    assert!(places(&leftovers).is_empty());
    fs::write(&stdout, format!("Your API key:\n  {KEY}\n{KEY}\n")).unwrap();
    assert_eq!(places(&leftovers), ["it.stdout"]);
    fs::write(&stdout, KEY).unwrap();
    fs::write(leftovers.path().join("it.stderr"), KEY).unwrap();
    assert_eq!(places(&leftovers), ["it.stderr"]);
}

#[test]
fn the_functions_of_a_shell_completion_are_not_api_keys() {
    let leftovers = Leftovers::temporary();
    for function in [
        "threelo__subcmd__connections__list",
        "__fish_threelo_using_subcommand",
    ] {
        let script = format!("{function}() {{ }}\n{function}\n");
        fs::write(leftovers.path().join("it.stdout"), script).unwrap();
        assert!(places(&leftovers).is_empty(), "{function}");
    }
}

#[cfg(unix)]
#[test]
fn a_dangling_link_is_skipped() {
    let leftovers = with_token();
    leftovers.output("an error", format!("no: {TOKEN}").as_bytes());
    std::os::unix::fs::symlink("/not/there", leftovers.path().join("a.stdout")).unwrap();
    assert!(!places(&leftovers).is_empty());
}

#[test]
fn the_line_of_dev_may_contain_its_key() {
    let leftovers = Leftovers::temporary();
    let key = "a-key-of-the-users-choice-0123";
    leftovers.secret(Kind::ApiKey, key);
    let stdout = leftovers.path().join("dev.stdout");
    let line = format!("{{\"gateway\":\"x\",\"secret_key\":\"{key}\"}}\n");
    fs::write(&stdout, &line).unwrap();
    assert!(places(&leftovers).is_empty());
    fs::write(&stdout, format!("{line}{line}")).unwrap();
    assert_eq!(places(&leftovers), ["dev.stdout"]);
}

#[test]
fn a_search_that_covers_too_little_fails() {
    let minimum = Minimum {
        files: 1,
        bytes: 10,
        secrets: 2,
        endings: &["output", "db"],
    };
    let leftovers = Leftovers::temporary();
    for kind in Kind::ALL {
        leftovers.secret(kind, &format!("a-secret-of-kind-{kind}"));
    }
    leftovers.output("nothing", b"0123456789");
    let faults = Search::of(leftovers.path()).unwrap().faults(minimum);
    assert_eq!(faults, ["only 0 files of .db were there, not 1"]);

    let nothing = Leftovers::temporary();
    let faults = Search::of(nothing.path()).unwrap().faults(minimum);
    assert_eq!(faults.len(), 3 + Kind::ALL.len() + 2, "{faults:?}");
}

#[test]
fn a_list_that_cannot_be_parsed_is_an_error() {
    let leftovers = Leftovers::temporary();
    fs::write(leftovers.path().join("secrets.txt"), "spice\tcumin\n").unwrap();
    assert!(Search::of(leftovers.path()).is_err());
}
