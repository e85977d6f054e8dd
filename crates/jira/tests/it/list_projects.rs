//! `GET /rest/api/3/project/search`

use threelo_jira::TryStreamExt;

use crate::cloud::{cloud, jira};

#[tokio::test]
async fn projects_are_listed_across_several_pages() {
    let cloud = cloud().await;
    let projects = jira(&cloud, "read:jira-work")
        .projects()
        .list()
        .max_results(1);
    let projects: Vec<_> = projects.stream().try_collect().await.unwrap();
    let keys: Vec<_> = projects
        .iter()
        .map(|project| project.key.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(keys, ["OPS", "WEB"]);
    let kind = projects[0].project_type_key.as_ref().unwrap();
    assert_eq!(kind, "software");
    assert_eq!(cloud.requests().len(), 2);
}

#[tokio::test]
async fn projects_can_be_filtered_and_expanded() {
    let cloud = cloud().await;
    let projects = jira(&cloud, "read:jira-work")
        .projects()
        .list()
        .query("shop")
        .expand("lead");
    let projects: Vec<_> = projects.stream().try_collect().await.unwrap();
    assert_eq!(projects.len(), 1);
    assert_eq!(projects[0].name.as_deref(), Some("Web Shop"));
    assert!(projects[0].lead.is_some());
}
