//! Paths of one site.

use threelo_confluence::paths::Paths;

#[test]
fn an_id_with_odd_characters_stays_one_segment() {
    let paths = Paths::new("c-1".parse().unwrap());
    let odd = paths.page("../../admin?x#y").segment("labels");
    let text = "/wiki/api/v2/pages/..%2F..%2Fadmin%3Fx%23y/labels";
    assert_eq!(odd.below_site(), text);
    assert!(paths.page("..").checked().is_err());
}
