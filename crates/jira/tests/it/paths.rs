//! The paths of requests.

use threelo_jira::paths::Paths;

#[test]
fn an_id_with_odd_characters_stays_one_segment() {
    let paths = Paths::new("c-1".parse().unwrap());
    let odd = paths.issue("../../admin?x#y").segment("comment");
    let text = "/rest/api/3/issue/..%2F..%2Fadmin%3Fx%23y/comment";
    assert_eq!(odd.below_site(), text);
    assert!(paths.issue("..").checked().is_err());
}
