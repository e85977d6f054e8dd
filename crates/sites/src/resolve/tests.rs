//! Selection of a site, case by case.

use threelo_core::scope::ScopeSet;

use super::*;

fn site(id: &str, url: &str, scopes: &str) -> Site {
    let url: url::Url = url.parse().unwrap();
    let name = url
        .host_str()
        .unwrap()
        .split('.')
        .next()
        .unwrap()
        .to_uppercase();
    Site::new(id.parse().unwrap(), name, url, ScopeSet::lenient(scopes))
}

fn sites() -> Vec<Site> {
    vec![
        site(
            "c-1",
            "https://acme.atlassian.net",
            "read:jira-work read:space:confluence",
        ),
        site("c-2", "https://acme-test.atlassian.net", "read:jira-work"),
        site(
            "c-3",
            "https://globex.atlassian.net",
            "read:space:confluence",
        ),
    ]
}

fn domain(text: &str) -> RequestedSite {
    RequestedSite::Domain(text.parse().unwrap())
}

fn found(requested: &RequestedSite, product: Option<Product>) -> Result<String, SiteError> {
    let sites = sites();
    let site = resolve(&sites, requested, product, SiteRule::Ask)?;
    Ok(site.cloud_id.to_string())
}

#[test]
fn a_site_is_found_in_every_spelling_of_its_address() {
    for text in [
        "acme",
        "ACME.atlassian.net",
        "https://acme.atlassian.net/wiki/",
    ] {
        assert_eq!(found(&domain(text), None).unwrap(), "c-1", "{text}");
    }
}

#[test]
fn a_label_never_matches_a_part_of_another_label() {
    assert_eq!(found(&domain("acme"), None).unwrap(), "c-1");
    let error = found(&domain("acm"), None).unwrap_err();
    assert!(matches!(error, SiteError::NoneFits { .. }), "{error}");
    let error = found(&domain("atlassian"), None).unwrap_err();
    assert!(matches!(error, SiteError::NoneFits { .. }), "{error}");
}

#[test]
fn a_cloud_id_must_match_completely() {
    let id = |text: &str| RequestedSite::CloudId(text.parse().unwrap());
    assert_eq!(found(&id("c-3"), None).unwrap(), "c-3");
    assert!(found(&id("c"), None).is_err());
}

#[test]
fn a_cloud_id_and_a_domain_of_different_sites_contradict_each_other() {
    let both = |host: &str| RequestedSite::Both("c-1".parse().unwrap(), host.parse().unwrap());
    assert_eq!(found(&both("acme"), None).unwrap(), "c-1");
    assert_eq!(
        found(&both("globex"), None).unwrap_err().to_string(),
        "cloud id c-1 belongs to acme.atlassian.net, which is not globex: give only one of them"
    );
}

#[test]
fn an_unknown_domain_lists_the_sites_there_are() {
    let error = found(&domain("initech.atlassian.net"), None).unwrap_err();
    assert_eq!(error.choices().len(), 3);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "the grant does not reach initech.atlassian.net; it reaches acme.atlassian.net (ACME), \
         acme-test.atlassian.net (ACME-TEST), globex.atlassian.net (GLOBEX): ask for one"
        ),
        "{text}"
    );
}

#[test]
fn two_matching_sites_are_an_error_and_not_guessed() {
    let error = found(&RequestedSite::Unspecified, Some(Product::Jira)).unwrap_err();
    let ids: Vec<_> = error
        .choices()
        .iter()
        .map(|site| site.cloud_id.as_str())
        .collect();
    assert_eq!(ids, ["c-1", "c-2"]);
    assert!(matches!(error, SiteError::SeveralFit { .. }));
}

#[test]
fn the_first_site_is_selected_only_by_rule_and_without_a_request() {
    let sites = [
        site("c-2", "https://acme.atlassian.net", "read:jira-work"),
        site("c-1", "https://acme.jira-dev.net", "read:jira-work"),
    ];
    let first = |requested: &RequestedSite| resolve(&sites, requested, None, SiteRule::First);
    assert_eq!(
        first(&RequestedSite::Unspecified)
            .unwrap()
            .cloud_id
            .as_str(),
        "c-2"
    );
    let error = first(&domain("acme")).unwrap_err();
    assert!(matches!(error, SiteError::SeveralFit { .. }));
    let error = first(&domain("globex")).unwrap_err();
    assert!(matches!(error, SiteError::NoneFits { .. }));
}

#[test]
fn the_only_site_with_the_product_need_not_be_requested() {
    let sites = &sites()[1..];
    let only = resolve(
        sites,
        &RequestedSite::Unspecified,
        Some(Product::Jira),
        SiteRule::Ask,
    );
    assert_eq!(only.unwrap().cloud_id.as_str(), "c-2");
}

#[test]
fn a_requested_site_without_the_product_is_reported() {
    let error = found(&domain("globex"), Some(Product::Jira)).unwrap_err();
    assert!(matches!(&error, SiteError::WrongProduct { found, .. } if found.len() == 1));
    assert!(
        error
            .to_string()
            .starts_with("the grant has no jira scope on globex.atlassian.net")
    );
}

#[test]
fn the_error_about_an_empty_list_lists_the_usual_causes() {
    let none = resolve(&[], &domain("acme"), None, SiteRule::First).unwrap_err();
    assert_eq!(none, SiteError::EmptyList);
    assert!(none.to_string().contains("guest"));
    assert!(none.to_string().contains("not be installed"));
}
