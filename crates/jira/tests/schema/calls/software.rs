//! A test for each operation of `jira-software`: made by `cargo xtask catalogue`; do not edit.

use crate::harness::{call, check};

#[test]
fn create_board() {
    check("POST", "/rest/agile/1.0/board", |site, body| {
        call(&site.boards().create(&body.read()))
    });
}

#[test]
fn create_sprint() {
    check("POST", "/rest/agile/1.0/sprint", |site, body| {
        call(&site.sprints().create(&body.read()))
    });
}

#[test]
fn delete_board() {
    check("DELETE", "/rest/agile/1.0/board/{boardId}", |site, _| {
        call(&site.boards().delete(7))
    });
}

#[test]
fn delete_board_property() {
    check(
        "DELETE",
        "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        |site, _| call(&site.boards().delete_property("text", "text")),
    );
}

#[test]
fn delete_build_by_key() {
    check(
        "DELETE",
        "/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
        |site, _| {
            call(
                &site
                    .builds()
                    .delete_by_key("text", 7)
                    .update_sequence_number(7),
            )
        },
    );
}

#[test]
fn delete_builds_by_property() {
    check("DELETE", "/rest/builds/0.1/bulkByProperties", |site, _| {
        call(&site.builds().delete_by_property().update_sequence_number(7))
    });
}

#[test]
fn delete_by_properties() {
    check(
        "DELETE",
        "/rest/devinfo/0.10/bulkByProperties",
        |site, _| {
            call(
                &site
                    .development_information()
                    .delete_by_properties()
                    .update_sequence_id(7),
            )
        },
    );
}

#[test]
fn delete_component_by_id() {
    check(
        "DELETE",
        "/rest/devopscomponents/1.0/devopscomponents/{componentId}",
        |site, _| call(&site.devops_components().delete("text")),
    );
}

#[test]
fn delete_components_by_property() {
    check(
        "DELETE",
        "/rest/devopscomponents/1.0/bulkByProperties",
        |site, _| call(&site.devops_components().delete_by_property()),
    );
}

#[test]
fn delete_deployment_by_key() {
    check(
        "DELETE",
        "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}",
        |site, _| {
            call(
                &site
                    .deployments()
                    .delete_by_key("text", "text", 7)
                    .update_sequence_number(7),
            )
        },
    );
}

#[test]
fn delete_deployments_by_property() {
    check(
        "DELETE",
        "/rest/deployments/0.1/bulkByProperties",
        |site, _| {
            call(
                &site
                    .deployments()
                    .delete_by_property()
                    .update_sequence_number(7),
            )
        },
    );
}

#[test]
fn delete_entity() {
    check(
        "DELETE",
        "/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}",
        |site, _| {
            call(
                &site
                    .development_information()
                    .delete_entity("text", "commit", "text")
                    .update_sequence_id(7),
            )
        },
    );
}

#[test]
fn delete_entity_by_property() {
    check(
        "DELETE",
        "/rest/operations/1.0/bulkByProperties",
        |site, _| call(&site.incidents().delete_entity_by_property()),
    );
}

#[test]
fn delete_feature_flag_by_id() {
    check(
        "DELETE",
        "/rest/featureflags/0.1/flag/{featureFlagId}",
        |site, _| call(&site.feature_flags().delete("text").update_sequence_id(7)),
    );
}

#[test]
fn delete_feature_flags_by_property() {
    check(
        "DELETE",
        "/rest/featureflags/0.1/bulkByProperties",
        |site, _| {
            call(
                &site
                    .feature_flags()
                    .delete_by_property()
                    .update_sequence_id(7),
            )
        },
    );
}

#[test]
fn delete_incident_by_id() {
    check(
        "DELETE",
        "/rest/operations/1.0/incidents/{incidentId}",
        |site, _| call(&site.incidents().delete_incident("text")),
    );
}

#[test]
fn delete_linked_workspaces() {
    check(
        "DELETE",
        "/rest/security/1.0/linkedWorkspaces/bulk",
        |site, _| call(&site.security_information().delete_linked_workspaces()),
    );
}

#[test]
fn delete_property() {
    check(
        "DELETE",
        "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        |site, _| call(&site.sprints().delete_property("text", "text")),
    );
}

#[test]
fn delete_remote_link_by_id() {
    check(
        "DELETE",
        "/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
        |site, _| {
            call(
                &site
                    .development_links()
                    .delete("text")
                    .update_sequence_number(7),
            )
        },
    );
}

#[test]
fn delete_remote_links_by_property() {
    check(
        "DELETE",
        "/rest/remotelinks/1.0/bulkByProperties",
        |site, _| {
            call(
                &site
                    .development_links()
                    .delete_by_property()
                    .update_sequence_number(7)
                    .params("text"),
            )
        },
    );
}

#[test]
fn delete_repository() {
    check(
        "DELETE",
        "/rest/devinfo/0.10/repository/{repositoryId}",
        |site, _| {
            call(
                &site
                    .development_information()
                    .delete_repository("text")
                    .update_sequence_id(7),
            )
        },
    );
}

#[test]
fn delete_review_by_id() {
    check(
        "DELETE",
        "/rest/operations/1.0/post-incident-reviews/{reviewId}",
        |site, _| call(&site.incidents().delete_review("text")),
    );
}

#[test]
fn delete_sprint() {
    check("DELETE", "/rest/agile/1.0/sprint/{sprintId}", |site, _| {
        call(&site.sprints().delete(7))
    });
}

#[test]
fn delete_vulnerabilities_by_property() {
    check(
        "DELETE",
        "/rest/security/1.0/bulkByProperties",
        |site, _| {
            call(
                &site
                    .security_information()
                    .delete_vulnerabilities_by_property(),
            )
        },
    );
}

#[test]
fn delete_vulnerability_by_id() {
    check(
        "DELETE",
        "/rest/security/1.0/vulnerability/{vulnerabilityId}",
        |site, _| call(&site.security_information().delete_vulnerability("text")),
    );
}

#[test]
fn delete_workspaces() {
    check(
        "DELETE",
        "/rest/operations/1.0/linkedWorkspaces/bulk",
        |site, _| call(&site.incidents().delete_workspaces()),
    );
}

#[test]
fn estimate_issue_for_board() {
    check(
        "PUT",
        "/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        |site, body| {
            call(
                &site
                    .agile_issues()
                    .estimate_for_board("text", &body.read())
                    .board_id(7),
            )
        },
    );
}

#[test]
fn exists_by_properties() {
    check("GET", "/rest/devinfo/0.10/existsByProperties", |site, _| {
        call(
            &site
                .development_information()
                .exists_by_properties()
                .update_sequence_id(7),
        )
    });
}

#[test]
fn get_all_boards() {
    check("GET", "/rest/agile/1.0/board", |site, _| {
        call(
            &site
                .boards()
                .list()
                .start_at(7)
                .max_results(7)
                .r#type("text")
                .name("text")
                .project_key_or_id("text")
                .account_id_location("text")
                .project_location("text")
                .include_private(true)
                .negate_location_filtering(true)
                .order_by("name")
                .expand("text")
                .project_type_location(["a", "b"])
                .filter_id(7),
        )
    });
}

#[test]
fn get_all_quick_filters() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/quickfilter",
        |site, _| call(&site.boards().quick_filters(7).start_at(7).max_results(7)),
    );
}

#[test]
fn get_all_sprints() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/sprint",
        |site, _| {
            call(
                &site
                    .boards()
                    .sprints(7)
                    .start_at(7)
                    .max_results(7)
                    .state("text"),
            )
        },
    );
}

#[test]
fn get_all_versions() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/version",
        |site, _| {
            call(
                &site
                    .boards()
                    .versions(7)
                    .start_at(7)
                    .max_results(7)
                    .released("text"),
            )
        },
    );
}

#[test]
fn get_approximate_issue_count_for_backlog() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/backlog/approximate-count",
        |site, _| call(&site.boards().backlog_count(7).jql("text")),
    );
}

#[test]
fn get_approximate_issue_count_for_board() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/issue/approximate-count",
        |site, _| call(&site.boards().issue_count(7).jql("text")),
    );
}

#[test]
fn get_board() {
    check("GET", "/rest/agile/1.0/board/{boardId}", |site, _| {
        call(&site.boards().get(7))
    });
}

#[test]
fn get_board_by_filter_id() {
    check(
        "GET",
        "/rest/agile/1.0/board/filter/{filterId}",
        |site, _| call(&site.boards().get_by_filter_id(7).start_at(7).max_results(7)),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_board_issues_for_epic() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .epic_issues_by_offset(7, 7)
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_board_issues_for_epic_jsis() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/epic/{epicId}/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .epic_issues(7, 7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_board_issues_for_sprint() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .sprint_issues_by_offset(7, 7)
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_board_issues_for_sprint_jsis() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .sprint_issues(7, 7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_board_property() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        |site, _| call(&site.boards().property("text", "text")),
    );
}

#[test]
fn get_board_property_keys() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/properties",
        |site, _| call(&site.boards().property_keys("text")),
    );
}

#[test]
fn get_build_by_key() {
    check(
        "GET",
        "/rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}",
        |site, _| call(&site.builds().get_by_key("text", 7)),
    );
}

#[test]
fn get_component_by_id() {
    check(
        "GET",
        "/rest/devopscomponents/1.0/devopscomponents/{componentId}",
        |site, _| call(&site.devops_components().get("text")),
    );
}

#[test]
fn get_configuration() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/configuration",
        |site, _| call(&site.boards().configuration(7)),
    );
}

#[test]
fn get_deployment_by_key() {
    check(
        "GET",
        "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}",
        |site, _| call(&site.deployments().get_by_key("text", "text", 7)),
    );
}

#[test]
fn get_deployment_gating_status_by_key() {
    check(
        "GET",
        "/rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status",
        |site, _| call(&site.deployments().gating_status_by_key("text", "text", 7)),
    );
}

#[test]
fn get_epic() {
    check("GET", "/rest/agile/1.0/epic/{epicIdOrKey}", |site, _| {
        call(&site.epics().get("text"))
    });
}

#[test]
fn get_epics() {
    check("GET", "/rest/agile/1.0/board/{boardId}/epic", |site, _| {
        call(
            &site
                .boards()
                .epics(7)
                .start_at(7)
                .max_results(7)
                .done("text"),
        )
    });
}

#[test]
fn get_feature_flag_by_id() {
    check(
        "GET",
        "/rest/featureflags/0.1/flag/{featureFlagId}",
        |site, _| call(&site.feature_flags().get("text")),
    );
}

#[test]
fn get_features_for_board() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/features",
        |site, _| call(&site.boards().features_for(7)),
    );
}

#[test]
fn get_incident_by_id() {
    check(
        "GET",
        "/rest/operations/1.0/incidents/{incidentId}",
        |site, _| call(&site.incidents().incident("text")),
    );
}

#[test]
fn get_issue() {
    check("GET", "/rest/agile/1.0/issue/{issueIdOrKey}", |site, _| {
        call(
            &site
                .agile_issues()
                .get("text")
                .fields(["a", "b"])
                .expand("text")
                .update_history(true),
        )
    });
}

#[test]
fn get_issue_estimation_for_board() {
    check(
        "GET",
        "/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        |site, _| call(&site.agile_issues().estimation_for_board("text").board_id(7)),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_for_backlog() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/backlog",
        |site, _| {
            call(
                &site
                    .boards()
                    .backlog_by_offset(7)
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issues_for_backlog_jsis() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/backlog",
        |site, _| {
            call(
                &site
                    .boards()
                    .backlog(7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_for_board() {
    check("GET", "/rest/agile/1.0/board/{boardId}/issue", |site, _| {
        call(
            &site
                .boards()
                .issues_by_offset(7)
                .start_at(7)
                .max_results(7)
                .jql("text")
                .validate_query(true)
                .fields(["a", "b"])
                .expand("text"),
        )
    });
}

#[test]
fn get_issues_for_board_jsis() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .issues(7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_for_epic() {
    check(
        "GET",
        "/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        |site, _| {
            call(
                &site
                    .epics()
                    .issues_by_offset("text")
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issues_for_epic_jsis() {
    check(
        "GET",
        "/rest/software/1.0/epic/{epicIdOrKey}/issue",
        |site, _| {
            call(
                &site
                    .epics()
                    .issues("text")
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_for_sprint() {
    check(
        "GET",
        "/rest/agile/1.0/sprint/{sprintId}/issue",
        |site, _| {
            call(
                &site
                    .sprints()
                    .issues_by_offset(7)
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issues_for_sprint_jsis() {
    check(
        "GET",
        "/rest/software/1.0/sprint/{sprintId}/issue",
        |site, _| {
            call(
                &site
                    .sprints()
                    .issues(7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_without_epic() {
    check("GET", "/rest/agile/1.0/epic/none/issue", |site, _| {
        call(
            &site
                .epics()
                .without_epic_by_offset()
                .start_at(7)
                .max_results(7)
                .jql("text")
                .validate_query(true)
                .fields(["a", "b"])
                .expand("text"),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_issues_without_epic_for_board() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/epic/none/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .issues_without_epic_by_offset(7)
                    .start_at(7)
                    .max_results(7)
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issues_without_epic_for_board_jsis() {
    check(
        "GET",
        "/rest/software/1.0/board/{boardId}/epic/none/issue",
        |site, _| {
            call(
                &site
                    .boards()
                    .issues_without_epic(7)
                    .next_page_token("text")
                    .max_results(7)
                    .reconcile_issues([7, 8])
                    .jql("text")
                    .validate_query(true)
                    .fields(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issues_without_epic_jsis() {
    check("GET", "/rest/software/1.0/epic/none/issue", |site, _| {
        call(
            &site
                .epics()
                .without_epic()
                .next_page_token("text")
                .max_results(7)
                .reconcile_issues([7, 8])
                .jql("text")
                .validate_query(true)
                .fields(["a", "b"])
                .expand("text"),
        )
    });
}

#[test]
fn get_linked_workspace_by_id() {
    check(
        "GET",
        "/rest/security/1.0/linkedWorkspaces/{workspaceId}",
        |site, _| call(&site.security_information().linked_workspace("text")),
    );
}

#[test]
fn get_linked_workspaces() {
    check("GET", "/rest/security/1.0/linkedWorkspaces", |site, _| {
        call(&site.security_information().linked_workspaces())
    });
}

#[test]
fn get_projects() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/project",
        |site, _| call(&site.boards().projects(7).start_at(7).max_results(7)),
    );
}

#[test]
fn get_projects_full() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/project/full",
        |site, _| call(&site.boards().projects_full(7)),
    );
}

#[test]
fn get_properties_keys() {
    check(
        "GET",
        "/rest/agile/1.0/sprint/{sprintId}/properties",
        |site, _| call(&site.sprints().properties_keys("text")),
    );
}

#[test]
fn get_property() {
    check(
        "GET",
        "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        |site, _| call(&site.sprints().property("text", "text")),
    );
}

#[test]
fn get_quick_filter() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}",
        |site, _| call(&site.boards().quick_filter(7, 7)),
    );
}

#[test]
fn get_remote_link_by_id() {
    check(
        "GET",
        "/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
        |site, _| call(&site.development_links().get("text")),
    );
}

#[test]
fn get_reports_for_board() {
    check(
        "GET",
        "/rest/agile/1.0/board/{boardId}/reports",
        |site, _| call(&site.boards().reports_for(7)),
    );
}

#[test]
fn get_repository() {
    check(
        "GET",
        "/rest/devinfo/0.10/repository/{repositoryId}",
        |site, _| call(&site.development_information().repository("text")),
    );
}

#[test]
fn get_review_by_id() {
    check(
        "GET",
        "/rest/operations/1.0/post-incident-reviews/{reviewId}",
        |site, _| call(&site.incidents().review("text")),
    );
}

#[test]
fn get_sprint() {
    check("GET", "/rest/agile/1.0/sprint/{sprintId}", |site, _| {
        call(&site.sprints().get(7))
    });
}

#[test]
fn get_vulnerability_by_id() {
    check(
        "GET",
        "/rest/security/1.0/vulnerability/{vulnerabilityId}",
        |site, _| call(&site.security_information().vulnerability("text")),
    );
}

#[test]
fn get_workspaces() {
    check("GET", "/rest/operations/1.0/linkedWorkspaces", |site, _| {
        call(&site.incidents().workspaces())
    });
}

#[test]
fn move_issues_to_backlog() {
    check("POST", "/rest/agile/1.0/backlog/issue", |site, body| {
        call(&site.backlog().move_issues_to(&body.read()))
    });
}

#[test]
fn move_issues_to_backlog_for_board() {
    check(
        "POST",
        "/rest/agile/1.0/backlog/{boardId}/issue",
        |site, body| call(&site.backlog().move_issues_to_for_board(7, &body.read())),
    );
}

#[test]
fn move_issues_to_board() {
    check(
        "POST",
        "/rest/agile/1.0/board/{boardId}/issue",
        |site, body| call(&site.boards().move_issues(7, &body.read())),
    );
}

#[test]
fn move_issues_to_epic() {
    check(
        "POST",
        "/rest/agile/1.0/epic/{epicIdOrKey}/issue",
        |site, body| call(&site.epics().move_issues_to("text", &body.read())),
    );
}

#[test]
fn move_issues_to_sprint_and_rank() {
    check(
        "POST",
        "/rest/agile/1.0/sprint/{sprintId}/issue",
        |site, body| call(&site.sprints().move_issues(7, &body.read())),
    );
}

#[test]
fn partially_update_epic() {
    check(
        "POST",
        "/rest/agile/1.0/epic/{epicIdOrKey}",
        |site, body| call(&site.epics().update_partially("text", &body.read())),
    );
}

#[test]
fn partially_update_sprint() {
    check("POST", "/rest/agile/1.0/sprint/{sprintId}", |site, body| {
        call(&site.sprints().update_partially(7, &body.read()))
    });
}

#[test]
fn rank_epics() {
    check(
        "PUT",
        "/rest/agile/1.0/epic/{epicIdOrKey}/rank",
        |site, body| call(&site.epics().rank("text", &body.read())),
    );
}

#[test]
fn rank_issues() {
    check("PUT", "/rest/agile/1.0/issue/rank", |site, body| {
        call(&site.agile_issues().rank(&body.read()))
    });
}

#[test]
fn remove_issues_from_epic() {
    check("POST", "/rest/agile/1.0/epic/none/issue", |site, body| {
        call(&site.epics().remove_issues_from(&body.read()))
    });
}

#[test]
fn set_board_property() {
    check(
        "PUT",
        "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
        |site, body| call(&site.boards().set_property("text", "text", &body.read())),
    );
}

#[test]
fn set_property() {
    check(
        "PUT",
        "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
        |site, body| call(&site.sprints().set_property("text", "text", &body.read())),
    );
}

#[test]
fn store_development_information() {
    check("POST", "/rest/devinfo/0.10/bulk", |site, body| {
        call(&site.development_information().store(&body.read()))
    });
}

#[test]
fn submit_builds() {
    check("POST", "/rest/builds/0.1/bulk", |site, body| {
        call(&site.builds().submit(&body.read()))
    });
}

#[test]
fn submit_components() {
    check("POST", "/rest/devopscomponents/1.0/bulk", |site, body| {
        call(&site.devops_components().submit(&body.read()))
    });
}

#[test]
fn submit_deployments() {
    check("POST", "/rest/deployments/0.1/bulk", |site, body| {
        call(&site.deployments().submit(&body.read()))
    });
}

#[test]
fn submit_entity() {
    check("POST", "/rest/operations/1.0/bulk", |site, body| {
        call(&site.incidents().submit_entity(&body.read()))
    });
}

#[test]
fn submit_feature_flags() {
    check("POST", "/rest/featureflags/0.1/bulk", |site, body| {
        call(&site.feature_flags().submit(&body.read()))
    });
}

#[test]
fn submit_operations_workspaces() {
    check(
        "POST",
        "/rest/operations/1.0/linkedWorkspaces/bulk",
        |site, body| call(&site.incidents().submit_workspaces(&body.read())),
    );
}

#[test]
fn submit_remote_links() {
    check("POST", "/rest/remotelinks/1.0/bulk", |site, body| {
        call(&site.development_links().submit(&body.read()))
    });
}

#[test]
fn submit_vulnerabilities() {
    check("POST", "/rest/security/1.0/bulk", |site, body| {
        call(
            &site
                .security_information()
                .submit_vulnerabilities(&body.read()),
        )
    });
}

#[test]
fn submit_workspaces() {
    check(
        "POST",
        "/rest/security/1.0/linkedWorkspaces/bulk",
        |site, body| call(&site.security_information().submit_workspaces(&body.read())),
    );
}

#[test]
fn swap_sprint() {
    check(
        "POST",
        "/rest/agile/1.0/sprint/{sprintId}/swap",
        |site, body| call(&site.sprints().swap(7, &body.read())),
    );
}

#[test]
fn toggle_features() {
    check(
        "PUT",
        "/rest/agile/1.0/board/{boardId}/features",
        |site, body| call(&site.boards().toggle_features(7, &body.read())),
    );
}

#[test]
fn update_sprint() {
    check("PUT", "/rest/agile/1.0/sprint/{sprintId}", |site, body| {
        call(&site.sprints().update(7, &body.read()))
    });
}
