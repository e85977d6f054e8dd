//! A test for each operation of `jira-platform`: made by `cargo xtask catalogue`; do not edit.

use crate::harness::{call, check, form};

#[test]
fn add_actor_users() {
    check(
        "POST",
        "/rest/api/3/project/{projectIdOrKey}/role/{id}",
        |site, body| {
            call(
                &site
                    .project_role_actors()
                    .add_users("text", 7, &body.read()),
            )
        },
    );
}

#[test]
fn add_atlassian_team() {
    check(
        "POST",
        "/rest/api/3/plans/plan/{planId}/team/atlassian",
        |site, body| call(&site.teams_in_plan().add_atlassian(7, &body.read())),
    );
}

#[test]
fn add_attachment() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/attachments",
        |site, _| call(&site.attachments().add("text", &form())),
    );
}

#[test]
fn add_comment() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/comment",
        |site, body| call(&site.comments().add("text", &body.read()).expand("text")),
    );
}

#[test]
fn add_field_to_default_screen() {
    check(
        "POST",
        "/rest/api/3/screens/addToDefault/{fieldId}",
        |site, _| call(&site.screens().add_field_to_default("text")),
    );
}

#[test]
fn add_gadget() {
    check(
        "POST",
        "/rest/api/3/dashboard/{dashboardId}/gadget",
        |site, body| call(&site.dashboards().add_gadget(7, &body.read())),
    );
}

#[test]
fn add_issue_types_to_context() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/{contextId}/issuetype",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .add_types_to("text", 7, &body.read()),
            )
        },
    );
}

#[test]
fn add_issue_types_to_issue_type_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype",
        |site, body| call(&site.issue_type_schemes().add_to(7, &body.read())),
    );
}

#[test]
fn add_notifications() {
    check(
        "PUT",
        "/rest/api/3/notificationscheme/{id}/notification",
        |site, body| call(&site.notification_schemes().add("text", &body.read())),
    );
}

#[test]
fn add_project_role_actors_to_role() {
    check("POST", "/rest/api/3/role/{id}/actors", |site, body| {
        call(&site.project_role_actors().add_to(7, &body.read()))
    });
}

#[test]
fn add_screen_tab() {
    check(
        "POST",
        "/rest/api/3/screens/{screenId}/tabs",
        |site, body| call(&site.screen_tabs().add(7, &body.read())),
    );
}

#[test]
fn add_screen_tab_field() {
    check(
        "POST",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
        |site, body| {
            call(
                &site
                    .screen_tab_fields()
                    .add(7, 7, &body.read())
                    .skip_field_association(true),
            )
        },
    );
}

#[test]
fn add_security_level() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/{schemeId}/level",
        |site, body| call(&site.security_schemes().add_level("text", &body.read())),
    );
}

#[test]
fn add_security_level_members() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member",
        |site, body| {
            call(
                &site
                    .security_schemes()
                    .add_level_members("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn add_share_permission() {
    check(
        "POST",
        "/rest/api/3/filter/{id}/permission",
        |site, body| call(&site.filter_sharing().add_share_permission(7, &body.read())),
    );
}

#[test]
fn add_user_to_group() {
    check("POST", "/rest/api/3/group/user", |site, body| {
        call(
            &site
                .groups()
                .add_user_to(&body.read())
                .groupname("text")
                .group_id("text"),
        )
    });
}

#[test]
fn add_vote() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/votes",
        |site, _| call(&site.votes().add("text")),
    );
}

#[test]
fn add_watcher() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/watchers",
        |site, _| call(&site.watchers().add("text", "text")),
    );
}

#[test]
fn add_worklog() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/worklog",
        |site, body| {
            call(
                &site
                    .worklogs()
                    .add("text", &body.read())
                    .notify_users(true)
                    .adjust_estimate("new")
                    .new_estimate("text")
                    .reduce_by("text")
                    .expand("text")
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn addon_properties_resource_delete_addon_property_delete() {
    check(
        "DELETE",
        "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        |site, _| call(&site.app_properties().delete_addon("text", "text")),
    );
}

#[test]
fn addon_properties_resource_get_addon_properties_get() {
    check(
        "GET",
        "/rest/atlassian-connect/1/addons/{addonKey}/properties",
        |site, _| call(&site.app_properties().get_addon_properties_get("text")),
    );
}

#[test]
fn addon_properties_resource_get_addon_property_get() {
    check(
        "GET",
        "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        |site, _| call(&site.app_properties().addon("text", "text")),
    );
}

#[test]
fn addon_properties_resource_put_addon_property_put() {
    check(
        "PUT",
        "/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        |site, body| {
            call(
                &site
                    .app_properties()
                    .put_addon("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn analyse_expression() {
    check("POST", "/rest/api/3/expression/analyse", |site, body| {
        call(
            &site
                .jira_expressions()
                .analyse(&body.read())
                .check("syntax"),
        )
    });
}

#[test]
fn app_issue_field_value_update_resource_update_issue_fields_put() {
    check(
        "PUT",
        "/rest/atlassian-connect/1/migration/field",
        |site, body| {
            call(
                &site
                    .app_migration()
                    .update_issue_fields("7ae2a5a5-7cbf-4f2c-9f4e-6d1b8f3c2a10", &body.read()),
            )
        },
    );
}

#[test]
fn append_mappings_for_issue_type_screen_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping",
        |site, body| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .append_mappings_for("text", &body.read()),
            )
        },
    );
}

#[test]
fn archive_issues() {
    check("PUT", "/rest/api/3/issue/archive", |site, body| {
        call(&site.issues().archive(&body.read()))
    });
}

#[test]
fn archive_issues_async() {
    check("POST", "/rest/api/3/issue/archive", |site, body| {
        call(&site.issues().archive_async(&body.read()))
    });
}

#[test]
fn archive_plan() {
    check(
        "PUT",
        "/rest/api/3/plans/plan/{planId}/archive",
        |site, _| call(&site.plans().archive(7)),
    );
}

#[test]
fn archive_project() {
    check(
        "POST",
        "/rest/api/3/project/{projectIdOrKey}/archive",
        |site, _| call(&site.projects().archive("text")),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn assign_field_configuration_scheme_to_project() {
    check(
        "PUT",
        "/rest/api/3/fieldconfigurationscheme/project",
        |site, body| {
            call(
                &site
                    .field_configurations()
                    .assign_scheme_to_project(&body.read()),
            )
        },
    );
}

#[test]
fn assign_issue() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/assignee",
        |site, body| call(&site.issues().assign("text", &body.read())),
    );
}

#[test]
fn assign_issue_type_scheme_to_project() {
    check(
        "PUT",
        "/rest/api/3/issuetypescheme/project",
        |site, body| call(&site.issue_type_schemes().assign_to_project(&body.read())),
    );
}

#[test]
fn assign_issue_type_screen_scheme_to_project() {
    check(
        "PUT",
        "/rest/api/3/issuetypescreenscheme/project",
        |site, body| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .assign_to_project(&body.read()),
            )
        },
    );
}

#[test]
fn assign_permission_scheme() {
    check(
        "PUT",
        "/rest/api/3/project/{projectKeyOrId}/permissionscheme",
        |site, body| {
            call(
                &site
                    .project_permission_schemes()
                    .assign("text", &body.read())
                    .expand("text"),
            )
        },
    );
}

#[test]
fn assign_projects_to_custom_field_context() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/{contextId}/project",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .assign_projects_to("text", 7, &body.read()),
            )
        },
    );
}

#[test]
fn assign_scheme_to_project() {
    check("PUT", "/rest/api/3/workflowscheme/project", |site, body| {
        call(
            &site
                .workflow_scheme_project_associations()
                .assign_to(&body.read()),
        )
    });
}

#[test]
fn associate_projects_to_field_association_schemes() {
    check(
        "PUT",
        "/rest/api/3/config/fieldschemes/projects",
        |site, body| {
            call(
                &site
                    .field_schemes()
                    .associate_projects_to_association(&body.read()),
            )
        },
    );
}

#[test]
fn associate_schemes_to_projects() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/project",
        |site, body| call(&site.security_schemes().associate_to_projects(&body.read())),
    );
}

#[test]
fn bulk_delete_issue_property() {
    check(
        "DELETE",
        "/rest/api/3/issue/properties/{propertyKey}",
        |site, body| call(&site.issue_properties().bulk_delete("text", &body.read())),
    );
}

#[test]
fn bulk_delete_worklogs() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/worklog",
        |site, body| {
            call(
                &site
                    .worklogs()
                    .bulk_delete("text", &body.read())
                    .adjust_estimate("leave")
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn bulk_edit_dashboards() {
    check("PUT", "/rest/api/3/dashboard/bulk/edit", |site, body| {
        call(&site.dashboards().bulk_edit(&body.read()))
    });
}

#[test]
fn bulk_fetch_issues() {
    check("POST", "/rest/api/3/issue/bulkfetch", |site, body| {
        call(&site.issues().bulk_fetch(&body.read()))
    });
}

#[test]
fn bulk_get_groups() {
    check("GET", "/rest/api/3/group/bulk", |site, _| {
        call(
            &site
                .groups()
                .bulk_get()
                .start_at(7)
                .max_results(7)
                .group_id(["a", "b"])
                .group_name(["a", "b"])
                .access_type("text")
                .application_key("text"),
        )
    });
}

#[test]
fn bulk_get_users() {
    check("GET", "/rest/api/3/user/bulk", |site, _| {
        call(
            &site
                .users()
                .bulk(["a", "b"])
                .start_at(7)
                .max_results(7)
                .username(["a", "b"])
                .key(["a", "b"]),
        )
    });
}

#[test]
fn bulk_get_users_migration() {
    check("GET", "/rest/api/3/user/bulk/migration", |site, _| {
        call(
            &site
                .users()
                .bulk_get_migration()
                .start_at(7)
                .max_results(7)
                .username(["a", "b"])
                .key(["a", "b"]),
        )
    });
}

#[test]
fn bulk_move_worklogs() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/move",
        |site, body| {
            call(
                &site
                    .worklogs()
                    .bulk_move("text", &body.read())
                    .adjust_estimate("leave")
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn bulk_pin_unpin_projects_async() {
    check(
        "POST",
        "/rest/api/3/forge/panel/action/bulk/async",
        |site, body| {
            call(
                &site
                    .issue_panels()
                    .bulk_pin_unpin_projects_async(&body.read()),
            )
        },
    );
}

#[test]
fn bulk_set_issue_properties_by_issue() {
    check(
        "POST",
        "/rest/api/3/issue/properties/multi",
        |site, body| call(&site.issue_properties().bulk_set_by(&body.read())),
    );
}

#[test]
fn bulk_set_issue_property() {
    check(
        "PUT",
        "/rest/api/3/issue/properties/{propertyKey}",
        |site, body| call(&site.issue_properties().bulk_set("text", &body.read())),
    );
}

#[test]
fn bulk_set_issues_properties_list() {
    check("POST", "/rest/api/3/issue/properties", |site, body| {
        call(&site.issue_properties().bulk_set_list(&body.read()))
    });
}

#[test]
fn cancel_task() {
    check("POST", "/rest/api/3/task/{taskId}/cancel", |site, _| {
        call(&site.tasks().cancel("text"))
    });
}

#[test]
fn change_filter_owner() {
    check("PUT", "/rest/api/3/filter/{id}/owner", |site, body| {
        call(&site.filters().change_owner(7, &body.read()))
    });
}

#[test]
fn clone_field_association_scheme() {
    check(
        "POST",
        "/rest/api/3/config/fieldschemes/{id}/clone",
        |site, body| call(&site.field_schemes().clone_association(7, &body.read())),
    );
}

#[test]
fn connect_to_forge_migration_fetch_task_resource_fetch_migration_task_get() {
    check(
        "GET",
        "/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
        |site, _| call(&site.connect_to_forge().fetch_task("text", "text")),
    );
}

#[test]
fn connect_to_forge_migration_task_submission_resource_submit_task_post() {
    check(
        "POST",
        "/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
        |site, _| call(&site.connect_to_forge().submit_task("text", "text")),
    );
}

#[test]
fn copy_dashboard() {
    check("POST", "/rest/api/3/dashboard/{id}/copy", |site, body| {
        call(
            &site
                .dashboards()
                .copy("text", &body.read())
                .extend_admin_permissions(true),
        )
    });
}

#[test]
fn count_issues() {
    check(
        "POST",
        "/rest/api/3/search/approximate-count",
        |site, body| call(&site.search().approximate_count(&body.read())),
    );
}

#[test]
fn create_associations() {
    check("PUT", "/rest/api/3/field/association", |site, body| {
        call(&site.custom_field_associations().create(&body.read()))
    });
}

#[test]
fn create_component() {
    check("POST", "/rest/api/3/component", |site, body| {
        call(&site.project_components().create(&body.read()))
    });
}

#[test]
fn create_custom_field() {
    check("POST", "/rest/api/3/field", |site, body| {
        call(&site.fields().create_custom(&body.read()))
    });
}

#[test]
fn create_custom_field_context() {
    check(
        "POST",
        "/rest/api/3/field/{fieldId}/context",
        |site, body| call(&site.custom_field_contexts().create("text", &body.read())),
    );
}

#[test]
fn create_custom_field_option() {
    check(
        "POST",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option",
        |site, body| call(&site.custom_field_options().create("text", 7, &body.read())),
    );
}

#[test]
fn create_dashboard() {
    check("POST", "/rest/api/3/dashboard", |site, body| {
        call(
            &site
                .dashboards()
                .create(&body.read())
                .extend_admin_permissions(true),
        )
    });
}

#[test]
fn create_field_association_scheme() {
    check("POST", "/rest/api/3/config/fieldschemes", |site, body| {
        call(&site.field_schemes().create_association(&body.read()))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn create_field_configuration() {
    check("POST", "/rest/api/3/fieldconfiguration", |site, body| {
        call(&site.field_configurations().create(&body.read()))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn create_field_configuration_scheme() {
    check(
        "POST",
        "/rest/api/3/fieldconfigurationscheme",
        |site, body| call(&site.field_configurations().create_scheme(&body.read())),
    );
}

#[test]
fn create_filter() {
    check("POST", "/rest/api/3/filter", |site, body| {
        call(
            &site
                .filters()
                .create(&body.read())
                .expand("text")
                .override_share_permissions(true),
        )
    });
}

#[test]
fn create_group() {
    check("POST", "/rest/api/3/group", |site, body| {
        call(&site.groups().create(&body.read()))
    });
}

#[test]
fn create_issue() {
    check("POST", "/rest/api/3/issue", |site, body| {
        call(&site.issues().create(&body.read()).update_history(true))
    });
}

#[test]
fn create_issue_field_option() {
    check(
        "POST",
        "/rest/api/3/field/{fieldKey}/option",
        |site, body| call(&site.app_field_options().create("text", &body.read())),
    );
}

#[test]
fn create_issue_link_type() {
    check("POST", "/rest/api/3/issueLinkType", |site, body| {
        call(&site.link_types().create(&body.read()))
    });
}

#[test]
fn create_issue_security_scheme() {
    check("POST", "/rest/api/3/issuesecurityschemes", |site, body| {
        call(&site.security_schemes().create(&body.read()))
    });
}

#[test]
fn create_issue_type() {
    check("POST", "/rest/api/3/issuetype", |site, body| {
        call(&site.issue_types().create(&body.read()))
    });
}

#[test]
fn create_issue_type_avatar() {
    check("POST", "/rest/api/3/issuetype/{id}/avatar2", |site, _| {
        call(
            &site
                .issue_types()
                .create_avatar("text", 7, "image/png", &b"bytes"[..])
                .x(7)
                .y(7),
        )
    });
}

#[test]
fn create_issue_type_scheme() {
    check("POST", "/rest/api/3/issuetypescheme", |site, body| {
        call(&site.issue_type_schemes().create(&body.read()))
    });
}

#[test]
fn create_issue_type_screen_scheme() {
    check("POST", "/rest/api/3/issuetypescreenscheme", |site, body| {
        call(&site.issue_type_screen_schemes().create(&body.read()))
    });
}

#[test]
fn create_issues() {
    check("POST", "/rest/api/3/issue/bulk", |site, body| {
        call(&site.issues().create_bulk(&body.read()))
    });
}

#[test]
fn create_notification_scheme() {
    check("POST", "/rest/api/3/notificationscheme", |site, body| {
        call(&site.notification_schemes().create(&body.read()))
    });
}

#[test]
fn create_or_update_remote_issue_link() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink",
        |site, body| {
            call(
                &site
                    .issue_remote_links()
                    .create_or_update("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_permission_grant() {
    check(
        "POST",
        "/rest/api/3/permissionscheme/{schemeId}/permission",
        |site, body| {
            call(
                &site
                    .permission_schemes()
                    .create_grant(7, &body.read())
                    .expand("text"),
            )
        },
    );
}

#[test]
fn create_permission_scheme() {
    check("POST", "/rest/api/3/permissionscheme", |site, body| {
        call(
            &site
                .permission_schemes()
                .create(&body.read())
                .expand("text"),
        )
    });
}

#[test]
fn create_plan() {
    check("POST", "/rest/api/3/plans/plan", |site, body| {
        call(&site.plans().create(&body.read()).use_group_id(true))
    });
}

#[test]
fn create_plan_only_team() {
    check(
        "POST",
        "/rest/api/3/plans/plan/{planId}/team/planonly",
        |site, body| call(&site.teams_in_plan().create_only(7, &body.read())),
    );
}

#[test]
fn create_priority() {
    check("POST", "/rest/api/3/priority", |site, body| {
        call(&site.priorities().create(&body.read()))
    });
}

#[test]
fn create_priority_scheme() {
    check("POST", "/rest/api/3/priorityscheme", |site, body| {
        call(&site.priority_schemes().create(&body.read()))
    });
}

#[test]
fn create_project() {
    check("POST", "/rest/api/3/project", |site, body| {
        call(&site.projects().create(&body.read()))
    });
}

#[test]
fn create_project_avatar() {
    check(
        "POST",
        "/rest/api/3/project/{projectIdOrKey}/avatar2",
        |site, _| {
            call(
                &site
                    .project_avatars()
                    .create("text", "image/png", &b"bytes"[..])
                    .x(7)
                    .y(7)
                    .size(7),
            )
        },
    );
}

#[test]
fn create_project_category() {
    check("POST", "/rest/api/3/projectCategory", |site, body| {
        call(&site.project_categories().create(&body.read()))
    });
}

#[test]
fn create_project_role() {
    check("POST", "/rest/api/3/role", |site, body| {
        call(&site.project_roles().create(&body.read()))
    });
}

#[test]
fn create_project_with_custom_template() {
    check("POST", "/rest/api/3/project-template", |site, body| {
        call(&site.project_templates().create_with_custom(&body.read()))
    });
}

#[test]
fn create_related_work() {
    check(
        "POST",
        "/rest/api/3/version/{id}/relatedwork",
        |site, body| {
            call(
                &site
                    .project_versions()
                    .create_related_work("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_resolution() {
    check("POST", "/rest/api/3/resolution", |site, body| {
        call(&site.resolutions().create(&body.read()))
    });
}

#[test]
fn create_screen() {
    check("POST", "/rest/api/3/screens", |site, body| {
        call(&site.screens().create(&body.read()))
    });
}

#[test]
fn create_screen_scheme() {
    check("POST", "/rest/api/3/screenscheme", |site, body| {
        call(&site.screen_schemes().create(&body.read()))
    });
}

#[test]
fn create_statuses() {
    check("POST", "/rest/api/3/statuses", |site, body| {
        call(&site.statuses().create_statuses(&body.read()))
    });
}

#[test]
fn create_ui_modification() {
    check("POST", "/rest/api/3/uiModifications", |site, body| {
        call(&site.ui_modifications().create(&body.read()))
    });
}

#[test]
fn create_user() {
    check("POST", "/rest/api/3/user", |site, body| {
        call(&site.users().create(&body.read()))
    });
}

#[test]
fn create_version() {
    check("POST", "/rest/api/3/version", |site, body| {
        call(&site.project_versions().create(&body.read()))
    });
}

#[test]
fn create_workflow_scheme() {
    check("POST", "/rest/api/3/workflowscheme", |site, body| {
        call(&site.workflow_schemes().create(&body.read()))
    });
}

#[test]
fn create_workflow_scheme_draft_from_parent() {
    check(
        "POST",
        "/rest/api/3/workflowscheme/{id}/createdraft",
        |site, _| call(&site.workflow_scheme_drafts().create_from_parent(7)),
    );
}

#[test]
fn create_workflows() {
    check("POST", "/rest/api/3/workflows/create", |site, body| {
        call(&site.workflows().create(&body.read()))
    });
}

#[test]
fn delete_actor() {
    check(
        "DELETE",
        "/rest/api/3/project/{projectIdOrKey}/role/{id}",
        |site, _| {
            call(
                &site
                    .project_role_actors()
                    .delete("text", 7)
                    .user("text")
                    .group("text")
                    .group_id("text"),
            )
        },
    );
}

#[test]
fn delete_and_replace_version() {
    check(
        "POST",
        "/rest/api/3/version/{id}/removeAndSwap",
        |site, body| {
            call(
                &site
                    .project_versions()
                    .delete_and_replace("text", &body.read()),
            )
        },
    );
}

#[test]
fn delete_avatar() {
    check(
        "DELETE",
        "/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}",
        |site, _| call(&site.avatars().delete("project", "text", 7)),
    );
}

#[test]
fn delete_comment() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        |site, _| call(&site.comments().delete("text", "text")),
    );
}

#[test]
fn delete_comment_property() {
    check(
        "DELETE",
        "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
        |site, _| call(&site.comment_properties().delete("text", "text")),
    );
}

#[test]
fn delete_component() {
    check("DELETE", "/rest/api/3/component/{id}", |site, _| {
        call(
            &site
                .project_components()
                .delete("text")
                .move_issues_to("text"),
        )
    });
}

#[test]
fn delete_custom_field() {
    check("DELETE", "/rest/api/3/field/{id}", |site, _| {
        call(&site.fields().delete_custom("text"))
    });
}

#[test]
fn delete_custom_field_context() {
    check(
        "DELETE",
        "/rest/api/3/field/{fieldId}/context/{contextId}",
        |site, _| call(&site.custom_field_contexts().delete("text", 7)),
    );
}

#[test]
fn delete_custom_field_option() {
    check(
        "DELETE",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}",
        |site, _| call(&site.custom_field_options().delete("text", 7, 7)),
    );
}

#[test]
fn delete_dashboard() {
    check("DELETE", "/rest/api/3/dashboard/{id}", |site, _| {
        call(&site.dashboards().delete("text"))
    });
}

#[test]
fn delete_dashboard_item_property() {
    check(
        "DELETE",
        "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        |site, _| {
            call(
                &site
                    .dashboards()
                    .delete_item_property("text", "text", "text"),
            )
        },
    );
}

#[test]
fn delete_default_workflow() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/default",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .delete_default(7)
                    .update_draft_if_needed(true),
            )
        },
    );
}

#[test]
fn delete_draft_default_workflow() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/draft/default",
        |site, _| call(&site.workflow_scheme_drafts().delete_default(7)),
    );
}

#[test]
fn delete_draft_workflow_mapping() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/draft/workflow",
        |site, _| call(&site.workflow_scheme_drafts().delete_mapping(7, "text")),
    );
}

#[test]
fn delete_favourite_for_filter() {
    check("DELETE", "/rest/api/3/filter/{id}/favourite", |site, _| {
        call(&site.filters().delete_favourite_for(7).expand("text"))
    });
}

#[test]
fn delete_field_association_scheme() {
    check(
        "DELETE",
        "/rest/api/3/config/fieldschemes/{id}",
        |site, _| call(&site.field_schemes().delete_association(7)),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn delete_field_configuration() {
    check(
        "DELETE",
        "/rest/api/3/fieldconfiguration/{id}",
        |site, _| call(&site.field_configurations().delete(7)),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn delete_field_configuration_scheme() {
    check(
        "DELETE",
        "/rest/api/3/fieldconfigurationscheme/{id}",
        |site, _| call(&site.field_configurations().delete_scheme(7)),
    );
}

#[test]
fn delete_filter() {
    check("DELETE", "/rest/api/3/filter/{id}", |site, _| {
        call(&site.filters().delete(7))
    });
}

#[test]
fn delete_forge_app_property() {
    check(
        "DELETE",
        "/rest/forge/1/app/properties/{propertyKey}",
        |site, _| call(&site.app_properties().delete_forge("text")),
    );
}

#[test]
fn delete_inactive_workflow() {
    check("DELETE", "/rest/api/3/workflow/{entityId}", |site, _| {
        call(&site.workflows().delete_inactive("text"))
    });
}

#[test]
fn delete_issue() {
    check("DELETE", "/rest/api/3/issue/{issueIdOrKey}", |site, _| {
        call(&site.issues().delete("text").delete_subtasks("true"))
    });
}

#[test]
fn delete_issue_field_option() {
    check(
        "DELETE",
        "/rest/api/3/field/{fieldKey}/option/{optionId}",
        |site, _| call(&site.app_field_options().delete("text", 7)),
    );
}

#[test]
fn delete_issue_link() {
    check("DELETE", "/rest/api/3/issueLink/{linkId}", |site, _| {
        call(&site.issue_links().delete("text"))
    });
}

#[test]
fn delete_issue_link_type() {
    check(
        "DELETE",
        "/rest/api/3/issueLinkType/{issueLinkTypeId}",
        |site, _| call(&site.link_types().delete("text")),
    );
}

#[test]
fn delete_issue_property() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        |site, _| call(&site.issue_properties().delete("text", "text")),
    );
}

#[test]
fn delete_issue_type() {
    check("DELETE", "/rest/api/3/issuetype/{id}", |site, _| {
        call(
            &site
                .issue_types()
                .delete("text")
                .alternative_issue_type_id("text"),
        )
    });
}

#[test]
fn delete_issue_type_property() {
    check(
        "DELETE",
        "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        |site, _| call(&site.issue_type_properties().delete("text", "text")),
    );
}

#[test]
fn delete_issue_type_scheme() {
    check(
        "DELETE",
        "/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
        |site, _| call(&site.issue_type_schemes().delete(7)),
    );
}

#[test]
fn delete_issue_type_screen_scheme() {
    check(
        "DELETE",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
        |site, _| call(&site.issue_type_screen_schemes().delete("text")),
    );
}

#[test]
fn delete_notification_scheme() {
    check(
        "DELETE",
        "/rest/api/3/notificationscheme/{notificationSchemeId}",
        |site, _| call(&site.notification_schemes().delete("text")),
    );
}

#[test]
fn delete_permission_scheme() {
    check(
        "DELETE",
        "/rest/api/3/permissionscheme/{schemeId}",
        |site, _| call(&site.permission_schemes().delete(7)),
    );
}

#[test]
fn delete_permission_scheme_entity() {
    check(
        "DELETE",
        "/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
        |site, _| call(&site.permission_schemes().delete_entity(7, 7)),
    );
}

#[test]
fn delete_plan_only_team() {
    check(
        "DELETE",
        "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        |site, _| call(&site.teams_in_plan().delete_only(7, 7)),
    );
}

#[test]
fn delete_priority() {
    check("DELETE", "/rest/api/3/priority/{id}", |site, _| {
        call(&site.priorities().delete("text"))
    });
}

#[test]
fn delete_priority_scheme() {
    check(
        "DELETE",
        "/rest/api/3/priorityscheme/{schemeId}",
        |site, _| call(&site.priority_schemes().delete(7)),
    );
}

#[test]
fn delete_project() {
    check(
        "DELETE",
        "/rest/api/3/project/{projectIdOrKey}",
        |site, _| call(&site.projects().delete("text").enable_undo(true)),
    );
}

#[test]
fn delete_project_asynchronously() {
    check(
        "POST",
        "/rest/api/3/project/{projectIdOrKey}/delete",
        |site, _| call(&site.projects().delete_asynchronously("text")),
    );
}

#[test]
fn delete_project_avatar() {
    check(
        "DELETE",
        "/rest/api/3/project/{projectIdOrKey}/avatar/{id}",
        |site, _| call(&site.project_avatars().delete("text", 7)),
    );
}

#[test]
fn delete_project_property() {
    check(
        "DELETE",
        "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        |site, _| call(&site.project_properties().delete("text", "text")),
    );
}

#[test]
fn delete_project_role() {
    check("DELETE", "/rest/api/3/role/{id}", |site, _| {
        call(&site.project_roles().delete(7).swap(7))
    });
}

#[test]
fn delete_project_role_actors_from_role() {
    check("DELETE", "/rest/api/3/role/{id}/actors", |site, _| {
        call(
            &site
                .project_role_actors()
                .delete_from(7)
                .user("text")
                .group_id("text")
                .group("text"),
        )
    });
}

#[test]
fn delete_related_work() {
    check(
        "DELETE",
        "/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}",
        |site, _| call(&site.project_versions().delete_related_work("text", "text")),
    );
}

#[test]
fn delete_remote_issue_link_by_global_id() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink",
        |site, _| {
            call(
                &site
                    .issue_remote_links()
                    .delete_by_global_id("text", "text"),
            )
        },
    );
}

#[test]
fn delete_remote_issue_link_by_id() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        |site, _| call(&site.issue_remote_links().delete("text", "text")),
    );
}

#[test]
fn delete_resolution() {
    check("DELETE", "/rest/api/3/resolution/{id}", |site, _| {
        call(&site.resolutions().delete("text", "text"))
    });
}

#[test]
fn delete_screen() {
    check("DELETE", "/rest/api/3/screens/{screenId}", |site, _| {
        call(&site.screens().delete(7))
    });
}

#[test]
fn delete_screen_scheme() {
    check(
        "DELETE",
        "/rest/api/3/screenscheme/{screenSchemeId}",
        |site, _| call(&site.screen_schemes().delete("text")),
    );
}

#[test]
fn delete_screen_tab() {
    check(
        "DELETE",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}",
        |site, _| call(&site.screen_tabs().delete(7, 7)),
    );
}

#[test]
fn delete_security_scheme() {
    check(
        "DELETE",
        "/rest/api/3/issuesecurityschemes/{schemeId}",
        |site, _| call(&site.security_schemes().delete("text")),
    );
}

#[test]
fn delete_share_permission() {
    check(
        "DELETE",
        "/rest/api/3/filter/{id}/permission/{permissionId}",
        |site, _| call(&site.filter_sharing().delete_share_permission(7, 7)),
    );
}

#[test]
fn delete_statuses_by_id() {
    check("DELETE", "/rest/api/3/statuses", |site, _| {
        call(&site.statuses().delete_statuses(["a", "b"]))
    });
}

#[test]
fn delete_ui_modification() {
    check(
        "DELETE",
        "/rest/api/3/uiModifications/{uiModificationId}",
        |site, _| call(&site.ui_modifications().delete("text")),
    );
}

#[test]
fn delete_user_property() {
    check(
        "DELETE",
        "/rest/api/3/user/properties/{propertyKey}",
        |site, _| {
            call(
                &site
                    .user_properties()
                    .delete("text")
                    .account_id("text")
                    .user_key("text")
                    .username("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn delete_version() {
    check("DELETE", "/rest/api/3/version/{id}", |site, _| {
        call(
            &site
                .project_versions()
                .delete("text")
                .move_fix_issues_to("text")
                .move_affected_issues_to("text"),
        )
    });
}

#[test]
fn delete_webhook_by_id() {
    check("DELETE", "/rest/api/3/webhook", |site, body| {
        call(&site.webhooks().delete(&body.read()))
    });
}

#[test]
fn delete_workflow_mapping() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/workflow",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .delete_mapping(7, "text")
                    .update_draft_if_needed(true),
            )
        },
    );
}

#[test]
fn delete_workflow_scheme() {
    check("DELETE", "/rest/api/3/workflowscheme/{id}", |site, _| {
        call(&site.workflow_schemes().delete(7))
    });
}

#[test]
fn delete_workflow_scheme_draft() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/draft",
        |site, _| call(&site.workflow_scheme_drafts().delete(7)),
    );
}

#[test]
fn delete_workflow_scheme_draft_issue_type() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
        |site, _| call(&site.workflow_scheme_drafts().delete_issue_type(7, "text")),
    );
}

#[test]
fn delete_workflow_scheme_issue_type() {
    check(
        "DELETE",
        "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .delete_issue_type(7, "text")
                    .update_draft_if_needed(true),
            )
        },
    );
}

#[test]
fn delete_workflow_transition_rule_configurations() {
    check(
        "PUT",
        "/rest/api/3/workflow/rule/config/delete",
        |site, body| {
            call(
                &site
                    .workflow_transition_rules()
                    .delete_configurations(&body.read()),
            )
        },
    );
}

#[test]
fn delete_worklog() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
        |site, _| {
            call(
                &site
                    .worklogs()
                    .delete("text", "text")
                    .notify_users(true)
                    .adjust_estimate("new")
                    .new_estimate("text")
                    .increase_by("text")
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn delete_worklog_property() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        |site, _| call(&site.worklog_properties().delete("text", "text", "text")),
    );
}

#[test]
fn do_transition() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/transitions",
        |site, body| call(&site.issues().transition("text", &body.read())),
    );
}

#[test]
fn duplicate_plan() {
    check(
        "POST",
        "/rest/api/3/plans/plan/{planId}/duplicate",
        |site, body| call(&site.plans().duplicate(7, &body.read())),
    );
}

#[test]
fn dynamic_modules_resource_get_modules_get() {
    check(
        "GET",
        "/rest/atlassian-connect/1/app/module/dynamic",
        |site, _| call(&site.dynamic_modules().get()),
    );
}

#[test]
fn dynamic_modules_resource_register_modules_post() {
    check(
        "POST",
        "/rest/atlassian-connect/1/app/module/dynamic",
        |site, body| call(&site.dynamic_modules().register(&body.read())),
    );
}

#[test]
fn dynamic_modules_resource_remove_modules_delete() {
    check(
        "DELETE",
        "/rest/atlassian-connect/1/app/module/dynamic",
        |site, _| call(&site.dynamic_modules().remove().module_key(["a", "b"])),
    );
}

#[test]
fn edit_issue() {
    check("PUT", "/rest/api/3/issue/{issueIdOrKey}", |site, body| {
        call(
            &site
                .issues()
                .edit("text", &body.read())
                .notify_users(true)
                .override_screen_security(true)
                .override_editable_flag(true)
                .return_issue(true)
                .expand("text"),
        )
    });
}

#[test]
fn edit_template() {
    check(
        "PUT",
        "/rest/api/3/project-template/edit-template",
        |site, body| call(&site.project_templates().edit(&body.read())),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn evaluate_jira_expression() {
    check("POST", "/rest/api/3/expression/eval", |site, body| {
        call(
            &site
                .jira_expressions()
                .evaluate(&body.read())
                .expand("text"),
        )
    });
}

#[test]
fn evaluate_jsis_jira_expression() {
    check("POST", "/rest/api/3/expression/evaluate", |site, body| {
        call(
            &site
                .jira_expressions()
                .evaluate_jsis(&body.read())
                .expand("text"),
        )
    });
}

#[test]
fn expand_attachment_for_humans() {
    check(
        "GET",
        "/rest/api/3/attachment/{id}/expand/human",
        |site, _| call(&site.attachments().expand_for_humans("text")),
    );
}

#[test]
fn expand_attachment_for_machines() {
    check(
        "GET",
        "/rest/api/3/attachment/{id}/expand/raw",
        |site, _| call(&site.attachments().expand_for_machines("text")),
    );
}

#[test]
fn export_archived_issues() {
    check("PUT", "/rest/api/3/issues/archive/export", |site, body| {
        call(&site.issues().export_archived(&body.read()))
    });
}

#[test]
fn find_assignable_users() {
    check("GET", "/rest/api/3/user/assignable/search", |site, _| {
        call(
            &site
                .user_search()
                .find_assignable()
                .query("text")
                .session_id("text")
                .username("text")
                .account_id("text")
                .project("text")
                .issue_key("text")
                .issue_id("text")
                .start_at(7)
                .max_results(7)
                .action_descriptor_id(7)
                .recommend(true)
                .account_type(["a", "b"])
                .app_type(["a", "b"]),
        )
    });
}

#[test]
fn find_bulk_assignable_users() {
    check(
        "GET",
        "/rest/api/3/user/assignable/multiProjectSearch",
        |site, _| {
            call(
                &site
                    .user_search()
                    .find_bulk_assignable("text")
                    .query("text")
                    .username("text")
                    .account_id("text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn find_components_for_projects() {
    check("GET", "/rest/api/3/component", |site, _| {
        call(
            &site
                .project_components()
                .find_for()
                .project_ids_or_keys(["a", "b"])
                .start_at(7)
                .max_results(7)
                .order_by("description")
                .query("text"),
        )
    });
}

#[test]
fn find_groups() {
    check("GET", "/rest/api/3/groups/picker", |site, _| {
        call(
            &site
                .groups()
                .find()
                .account_id("text")
                .query("text")
                .exclude(["a", "b"])
                .exclude_id(["a", "b"])
                .max_results(7)
                .case_insensitive(true)
                .user_name("text"),
        )
    });
}

#[test]
fn find_user_keys_by_query() {
    check("GET", "/rest/api/3/user/search/query/key", |site, _| {
        call(
            &site
                .user_search()
                .find_keys_by_query("text")
                .start_at(7)
                .max_result(7),
        )
    });
}

#[test]
fn find_users() {
    check("GET", "/rest/api/3/user/search", |site, _| {
        call(
            &site
                .user_search()
                .find()
                .query("text")
                .username("text")
                .account_id("text")
                .start_at(7)
                .max_results(7)
                .property("text"),
        )
    });
}

#[test]
fn find_users_and_groups() {
    check("GET", "/rest/api/3/groupuserpicker", |site, _| {
        call(
            &site
                .group_and_user_picker()
                .find("text")
                .max_results(7)
                .show_avatar(true)
                .field_id("text")
                .project_id(["a", "b"])
                .issue_type_id(["a", "b"])
                .avatar_size("xsmall")
                .case_insensitive(true)
                .exclude_connect_addons(true)
                .include_ai_agents(true),
        )
    });
}

#[test]
fn find_users_by_query() {
    check("GET", "/rest/api/3/user/search/query", |site, _| {
        call(
            &site
                .user_search()
                .find_by_query("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn find_users_for_picker() {
    check("GET", "/rest/api/3/user/picker", |site, _| {
        call(
            &site
                .user_search()
                .find_for_picker("text")
                .max_results(7)
                .show_avatar(true)
                .exclude(["a", "b"])
                .exclude_account_ids(["a", "b"])
                .avatar_size("text")
                .exclude_connect_users(true),
        )
    });
}

#[test]
fn find_users_with_all_permissions() {
    check("GET", "/rest/api/3/user/permission/search", |site, _| {
        call(
            &site
                .user_search()
                .find_with_permissions("text")
                .query("text")
                .username("text")
                .account_id("text")
                .issue_key("text")
                .project_key("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn find_users_with_browse_permission() {
    check("GET", "/rest/api/3/user/viewissue/search", |site, _| {
        call(
            &site
                .user_search()
                .find_with_browse_permission()
                .query("text")
                .username("text")
                .account_id("text")
                .issue_key("text")
                .project_key("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn fully_update_project_role() {
    check("PUT", "/rest/api/3/role/{id}", |site, body| {
        call(&site.project_roles().fully_update(7, &body.read()))
    });
}

#[test]
fn get_accessible_project_type_by_key() {
    check(
        "GET",
        "/rest/api/3/project/type/{projectTypeKey}/accessible",
        |site, _| call(&site.project_types().accessible_by_key("software")),
    );
}

#[test]
fn get_advanced_settings() {
    check(
        "GET",
        "/rest/api/3/application-properties/advanced-settings",
        |site, _| call(&site.jira_settings().advanced()),
    );
}

#[test]
fn get_all_accessible_project_types() {
    check("GET", "/rest/api/3/project/type/accessible", |site, _| {
        call(&site.project_types().accessible())
    });
}

#[test]
fn get_all_application_roles() {
    check("GET", "/rest/api/3/applicationrole", |site, _| {
        call(&site.application_roles().list())
    });
}

#[test]
fn get_all_available_dashboard_gadgets() {
    check("GET", "/rest/api/3/dashboard/gadgets", |site, _| {
        call(&site.dashboards().available_gadgets())
    });
}

#[test]
fn get_all_dashboards() {
    check("GET", "/rest/api/3/dashboard", |site, _| {
        call(
            &site
                .dashboards()
                .list()
                .filter("my")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_all_field_configuration_schemes() {
    check("GET", "/rest/api/3/fieldconfigurationscheme", |site, _| {
        call(
            &site
                .field_configurations()
                .schemes()
                .start_at(7)
                .max_results(7)
                .id([7, 8]),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_all_field_configurations() {
    check("GET", "/rest/api/3/fieldconfiguration", |site, _| {
        call(
            &site
                .field_configurations()
                .list()
                .start_at(7)
                .max_results(7)
                .id([7, 8])
                .is_default(true)
                .query("text"),
        )
    });
}

#[test]
fn get_all_gadgets() {
    check(
        "GET",
        "/rest/api/3/dashboard/{dashboardId}/gadget",
        |site, _| {
            call(
                &site
                    .dashboards()
                    .gadgets(7)
                    .module_key(["a", "b"])
                    .uri(["a", "b"])
                    .gadget_id([7, 8]),
            )
        },
    );
}

#[test]
fn get_all_issue_field_options() {
    check("GET", "/rest/api/3/field/{fieldKey}/option", |site, _| {
        call(
            &site
                .app_field_options()
                .list("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn get_all_issue_type_schemes() {
    check("GET", "/rest/api/3/issuetypescheme", |site, _| {
        call(
            &site
                .issue_type_schemes()
                .list()
                .start_at(7)
                .max_results(7)
                .id([7, 8])
                .order_by("name")
                .expand("text")
                .query_string("text"),
        )
    });
}

#[test]
fn get_all_labels() {
    check("GET", "/rest/api/3/label", |site, _| {
        call(&site.labels().list().start_at(7).max_results(7))
    });
}

#[test]
fn get_all_permission_schemes() {
    check("GET", "/rest/api/3/permissionscheme", |site, _| {
        call(
            &site
                .permission_schemes()
                .get_all_permission_schemes()
                .expand("text"),
        )
    });
}

#[test]
fn get_all_permissions() {
    check("GET", "/rest/api/3/permissions", |site, _| {
        call(&site.permissions().get())
    });
}

#[test]
fn get_all_project_avatars() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/avatars",
        |site, _| call(&site.project_avatars().get("text")),
    );
}

#[test]
fn get_all_project_categories() {
    check("GET", "/rest/api/3/projectCategory", |site, _| {
        call(&site.project_categories().list())
    });
}

#[test]
fn get_all_project_roles() {
    check("GET", "/rest/api/3/role", |site, _| {
        call(&site.project_roles().list())
    });
}

#[test]
fn get_all_project_types() {
    check("GET", "/rest/api/3/project/type", |site, _| {
        call(&site.project_types().list())
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_all_projects() {
    check("GET", "/rest/api/3/project", |site, _| {
        call(
            &site
                .projects()
                .all()
                .expand("text")
                .recent(7)
                .properties(["a", "b"]),
        )
    });
}

#[test]
fn get_all_screen_tab_fields() {
    check(
        "GET",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields",
        |site, _| call(&site.screen_tab_fields().list(7, 7).project_key("text")),
    );
}

#[test]
fn get_all_screen_tabs() {
    check("GET", "/rest/api/3/screens/{screenId}/tabs", |site, _| {
        call(&site.screen_tabs().list(7).project_key("text"))
    });
}

#[test]
fn get_all_statuses() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/statuses",
        |site, _| call(&site.projects().statuses("text")),
    );
}

#[test]
fn get_all_system_avatars() {
    check("GET", "/rest/api/3/avatar/{type}/system", |site, _| {
        call(&site.avatars().system("issuetype"))
    });
}

#[test]
fn get_all_user_data_classification_levels() {
    check("GET", "/rest/api/3/classification-levels", |site, _| {
        call(
            &site
                .classification_levels()
                .user_data()
                .status(["PUBLISHED"])
                .order_by("rank"),
        )
    });
}

#[test]
fn get_all_users() {
    check("GET", "/rest/api/3/users/search", |site, _| {
        call(
            &site
                .users()
                .list()
                .start_at(7)
                .max_results(7)
                .expand("text"),
        )
    });
}

#[test]
fn get_all_users_default() {
    check("GET", "/rest/api/3/users", |site, _| {
        call(
            &site
                .users()
                .default()
                .start_at(7)
                .max_results(7)
                .expand("text"),
        )
    });
}

#[test]
fn get_all_workflow_schemes() {
    check("GET", "/rest/api/3/workflowscheme", |site, _| {
        call(&site.workflow_schemes().list().start_at(7).max_results(7))
    });
}

#[test]
fn get_alternative_issue_types() {
    check(
        "GET",
        "/rest/api/3/issuetype/{id}/alternatives",
        |site, _| call(&site.issue_types().alternative("text")),
    );
}

#[test]
fn get_application_property() {
    check("GET", "/rest/api/3/application-properties", |site, _| {
        call(
            &site
                .jira_settings()
                .application_property()
                .key("text")
                .permission_level("text")
                .key_filter("text"),
        )
    });
}

#[test]
fn get_application_role() {
    check("GET", "/rest/api/3/applicationrole/{key}", |site, _| {
        call(&site.application_roles().get("text"))
    });
}

#[test]
fn get_approximate_application_license_count() {
    check(
        "GET",
        "/rest/api/3/license/approximateLicenseCount/product/{applicationKey}",
        |site, _| {
            call(
                &site
                    .license_metrics()
                    .approximate_application_count("jira-core"),
            )
        },
    );
}

#[test]
fn get_approximate_license_count() {
    check(
        "GET",
        "/rest/api/3/license/approximateLicenseCount",
        |site, _| call(&site.license_metrics().approximate_count()),
    );
}

#[test]
fn get_assigned_permission_scheme() {
    check(
        "GET",
        "/rest/api/3/project/{projectKeyOrId}/permissionscheme",
        |site, _| {
            call(
                &site
                    .project_permission_schemes()
                    .assigned("text")
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_atlassian_team() {
    check(
        "GET",
        "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        |site, _| call(&site.teams_in_plan().atlassian(7, "text")),
    );
}

#[test]
fn get_attachment() {
    check("GET", "/rest/api/3/attachment/{id}", |site, _| {
        call(&site.attachments().get("text"))
    });
}

#[test]
fn get_attachment_content() {
    check("GET", "/rest/api/3/attachment/content/{id}", |site, _| {
        call(&site.attachments().content("text").redirect(true))
    });
}

#[test]
fn get_attachment_meta() {
    check("GET", "/rest/api/3/attachment/meta", |site, _| {
        call(&site.attachments().meta())
    });
}

#[test]
fn get_attachment_thumbnail() {
    check("GET", "/rest/api/3/attachment/thumbnail/{id}", |site, _| {
        call(
            &site
                .attachments()
                .thumbnail("text")
                .redirect(true)
                .fallback_to_default(true)
                .width(7)
                .height(7),
        )
    });
}

#[test]
fn get_audit_records() {
    check("GET", "/rest/api/3/auditing/record", |site, _| {
        call(
            &site
                .audit_records()
                .list()
                .offset(7)
                .limit(7)
                .filter("text")
                .from("text")
                .to("text"),
        )
    });
}

#[test]
fn get_auto_complete() {
    check("GET", "/rest/api/3/jql/autocompletedata", |site, _| {
        call(&site.jql().auto_complete())
    });
}

#[test]
fn get_auto_complete_post() {
    check("POST", "/rest/api/3/jql/autocompletedata", |site, body| {
        call(&site.jql().auto_complete_post(&body.read()))
    });
}

#[test]
fn get_available_priorities_by_priority_scheme() {
    check(
        "GET",
        "/rest/api/3/priorityscheme/priorities/available",
        |site, _| {
            call(
                &site
                    .priority_schemes()
                    .available_by("text")
                    .start_at("text")
                    .max_results("text")
                    .query("text")
                    .exclude(["a", "b"]),
            )
        },
    );
}

#[test]
fn get_available_screen_fields() {
    check(
        "GET",
        "/rest/api/3/screens/{screenId}/availableFields",
        |site, _| call(&site.screens().available_fields(7)),
    );
}

#[test]
fn get_available_time_tracking_implementations() {
    check(
        "GET",
        "/rest/api/3/configuration/timetracking/list",
        |site, _| call(&site.time_tracking().available_implementations()),
    );
}

#[test]
fn get_available_transitions() {
    check("GET", "/rest/api/3/bulk/issues/transition", |site, _| {
        call(
            &site
                .bulk_operations()
                .available_transitions("text")
                .ending_before("text")
                .starting_after("text"),
        )
    });
}

#[test]
fn get_avatar_image_by_id() {
    check(
        "GET",
        "/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}",
        |site, _| {
            call(
                &site
                    .avatars()
                    .image("issuetype", 7)
                    .size("xsmall")
                    .format("png"),
            )
        },
    );
}

#[test]
fn get_avatar_image_by_owner() {
    check(
        "GET",
        "/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}",
        |site, _| {
            call(
                &site
                    .avatars()
                    .image_by_owner("issuetype", "text")
                    .size("xsmall")
                    .format("png"),
            )
        },
    );
}

#[test]
fn get_avatar_image_by_type() {
    check(
        "GET",
        "/rest/api/3/universal_avatar/view/type/{type}",
        |site, _| {
            call(
                &site
                    .avatars()
                    .image_by_type("issuetype")
                    .size("xsmall")
                    .format("png"),
            )
        },
    );
}

#[test]
fn get_avatars() {
    check(
        "GET",
        "/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
        |site, _| call(&site.avatars().get("project", "text")),
    );
}

#[test]
fn get_banner() {
    check("GET", "/rest/api/3/announcementBanner", |site, _| {
        call(&site.announcement_banner().get())
    });
}

#[test]
fn get_bulk_changelogs() {
    check("POST", "/rest/api/3/changelog/bulkfetch", |site, body| {
        call(&site.issues().bulk_changelogs(&body.read()))
    });
}

#[test]
fn get_bulk_editable_fields() {
    check("GET", "/rest/api/3/bulk/issues/fields", |site, _| {
        call(
            &site
                .bulk_operations()
                .editable_fields("text")
                .search_text("text")
                .ending_before("text")
                .starting_after("text"),
        )
    });
}

#[test]
fn get_bulk_operation_progress() {
    check("GET", "/rest/api/3/bulk/queue/{taskId}", |site, _| {
        call(&site.bulk_operations().progress("text"))
    });
}

#[test]
fn get_bulk_permissions() {
    check("POST", "/rest/api/3/permissions/check", |site, body| {
        call(&site.permissions().bulk(&body.read()))
    });
}

#[test]
fn get_bulk_screen_tabs() {
    check("GET", "/rest/api/3/screens/tabs", |site, _| {
        call(
            &site
                .screen_tabs()
                .bulk()
                .screen_id([7, 8])
                .tab_id([7, 8])
                .start_at(7)
                .max_result(7),
        )
    });
}

#[test]
fn get_change_logs() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/changelog",
        |site, _| call(&site.issues().change_logs("text").start_at(7).max_results(7)),
    );
}

#[test]
fn get_change_logs_by_ids() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/changelog/list",
        |site, body| call(&site.issues().change_logs_by_ids("text", &body.read())),
    );
}

#[test]
fn get_columns() {
    check("GET", "/rest/api/3/filter/{id}/columns", |site, _| {
        call(&site.filters().columns(7))
    });
}

#[test]
fn get_comment() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        |site, _| call(&site.comments().get("text", "text").expand("text")),
    );
}

#[test]
fn get_comment_property() {
    check(
        "GET",
        "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
        |site, _| call(&site.comment_properties().get("text", "text")),
    );
}

#[test]
fn get_comment_property_keys() {
    check(
        "GET",
        "/rest/api/3/comment/{commentId}/properties",
        |site, _| call(&site.comment_properties().keys("text")),
    );
}

#[test]
fn get_comments() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/comment",
        |site, _| {
            call(
                &site
                    .comments()
                    .list("text")
                    .start_at(7)
                    .max_results(7)
                    .order_by("created")
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_comments_by_ids() {
    check("POST", "/rest/api/3/comment/list", |site, body| {
        call(&site.comments().by_ids(&body.read()).expand("text"))
    });
}

#[test]
fn get_component() {
    check("GET", "/rest/api/3/component/{id}", |site, _| {
        call(&site.project_components().get("text"))
    });
}

#[test]
fn get_component_related_issues() {
    check(
        "GET",
        "/rest/api/3/component/{id}/relatedIssueCounts",
        |site, _| call(&site.project_components().related_issues("text")),
    );
}

#[test]
fn get_configuration() {
    check("GET", "/rest/api/3/configuration", |site, _| {
        call(&site.jira_settings().configuration())
    });
}

#[test]
fn get_context_default_values() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/context/defaultValues",
        |site, _| {
            call(
                &site
                    .custom_field_contexts()
                    .get_context_default_values("text")
                    .context_id([7, 8])
                    .issue_type_id(["a", "b"])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_contexts_for_field() {
    check("GET", "/rest/api/3/field/{fieldId}/context", |site, _| {
        call(
            &site
                .custom_field_contexts()
                .get_for("text")
                .is_any_issue_type(true)
                .is_global_context(true)
                .context_id([7, 8])
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_contexts_for_field_deprecated() {
    check("GET", "/rest/api/3/field/{fieldId}/contexts", |site, _| {
        call(
            &site
                .fields()
                .contexts_for_deprecated("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_create_issue_meta() {
    check("GET", "/rest/api/3/issue/createmeta", |site, _| {
        call(
            &site
                .issues()
                .create_meta()
                .project_ids(["a", "b"])
                .project_keys(["a", "b"])
                .issuetype_ids(["a", "b"])
                .issuetype_names(["a", "b"])
                .expand("text"),
        )
    });
}

#[test]
fn get_create_issue_meta_issue_type_id() {
    check(
        "GET",
        "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}",
        |site, _| {
            call(
                &site
                    .issues()
                    .create_meta_type_id("text", "text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_create_issue_meta_issue_types() {
    check(
        "GET",
        "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes",
        |site, _| {
            call(
                &site
                    .issues()
                    .create_meta_types("text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_current_user() {
    check("GET", "/rest/api/3/myself", |site, _| {
        call(&site.myself().get().expand("text"))
    });
}

#[test]
fn get_custom_field_configuration() {
    check(
        "GET",
        "/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
        |site, _| {
            call(
                &site
                    .custom_field_configurations()
                    .list("text")
                    .id([7, 8])
                    .field_context_id([7, 8])
                    .issue_id(7)
                    .project_key_or_id("text")
                    .issue_type_id("text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_custom_field_contexts_for_projects_and_issue_types() {
    check(
        "POST",
        "/rest/api/3/field/{fieldId}/context/mapping",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .get_for_projects_and_types("text", &body.read())
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_custom_field_option() {
    check("GET", "/rest/api/3/customFieldOption/{id}", |site, _| {
        call(&site.custom_field_options().get("text"))
    });
}

#[test]
fn get_custom_fields_configurations() {
    check(
        "POST",
        "/rest/api/3/app/field/context/configuration/list",
        |site, body| {
            call(
                &site
                    .custom_field_configurations()
                    .get_custom_fields_configurations(&body.read())
                    .id([7, 8])
                    .field_context_id([7, 8])
                    .issue_id(7)
                    .project_key_or_id("text")
                    .issue_type_id("text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_dashboard() {
    check("GET", "/rest/api/3/dashboard/{id}", |site, _| {
        call(&site.dashboards().get("text"))
    });
}

#[test]
fn get_dashboard_item_property() {
    check(
        "GET",
        "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        |site, _| call(&site.dashboards().item_property("text", "text", "text")),
    );
}

#[test]
fn get_dashboard_item_property_keys() {
    check(
        "GET",
        "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties",
        |site, _| call(&site.dashboards().item_property_keys("text", "text")),
    );
}

#[test]
fn get_dashboards_paginated() {
    check("GET", "/rest/api/3/dashboard/search", |site, _| {
        call(
            &site
                .dashboards()
                .search()
                .dashboard_name("text")
                .account_id("text")
                .owner("text")
                .groupname("text")
                .group_id("text")
                .project_id(7)
                .order_by("description")
                .start_at(7)
                .max_results(7)
                .status("active")
                .expand("text"),
        )
    });
}

#[test]
fn get_default_editor() {
    check("GET", "/rest/api/3/workflows/defaultEditor", |site, _| {
        call(&site.workflows().default_editor())
    });
}

#[test]
fn get_default_project_classification() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        |site, _| call(&site.project_classification_levels().default("text")),
    );
}

#[test]
fn get_default_share_scope() {
    check("GET", "/rest/api/3/filter/defaultShareScope", |site, _| {
        call(&site.filter_sharing().default_share_scope())
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_default_values() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/context/defaultValue",
        |site, _| {
            call(
                &site
                    .custom_field_contexts()
                    .default_values("text")
                    .context_id([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_default_workflow() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/default",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .default(7)
                    .return_draft_if_exists(true),
            )
        },
    );
}

#[test]
fn get_draft_default_workflow() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/draft/default",
        |site, _| call(&site.workflow_scheme_drafts().default(7)),
    );
}

#[test]
fn get_draft_workflow() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/draft/workflow",
        |site, _| call(&site.workflow_scheme_drafts().get(7).workflow_name("text")),
    );
}

#[test]
fn get_dynamic_webhooks_for_app() {
    check("GET", "/rest/api/3/webhook", |site, _| {
        call(&site.webhooks().list().start_at(7).max_results(7))
    });
}

#[test]
fn get_edit_issue_meta() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/editmeta",
        |site, _| {
            call(
                &site
                    .issues()
                    .edit_meta("text")
                    .override_screen_security(true)
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn get_events() {
    check("GET", "/rest/api/3/events", |site, _| {
        call(&site.issues().events())
    });
}

#[test]
fn get_failed_webhooks() {
    check("GET", "/rest/api/3/webhook/failed", |site, _| {
        call(&site.webhooks().failed().max_results(7).after(7))
    });
}

#[test]
fn get_favourite_filters() {
    check("GET", "/rest/api/3/filter/favourite", |site, _| {
        call(&site.filters().favourite().expand("text"))
    });
}

#[test]
fn get_features_for_project() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/features",
        |site, _| call(&site.project_features().get_for("text")),
    );
}

#[test]
fn get_field_association_scheme_by_id() {
    check("GET", "/rest/api/3/config/fieldschemes/{id}", |site, _| {
        call(&site.field_schemes().get_field_association_scheme_by_id(7))
    });
}

#[test]
fn get_field_association_scheme_item_parameters() {
    check(
        "GET",
        "/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters",
        |site, _| call(&site.field_schemes().association_item_parameters(7, "text")),
    );
}

#[test]
fn get_field_association_schemes() {
    check("GET", "/rest/api/3/config/fieldschemes", |site, _| {
        call(
            &site
                .field_schemes()
                .association()
                .project_id([7, 8])
                .query("text")
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn get_field_auto_complete_for_query_string() {
    check(
        "GET",
        "/rest/api/3/jql/autocompletedata/suggestions",
        |site, _| {
            call(
                &site
                    .jql()
                    .field_auto_complete_for_query_string()
                    .field_name("text")
                    .field_value("text")
                    .predicate_name("text")
                    .predicate_value("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_field_configuration_items() {
    check(
        "GET",
        "/rest/api/3/fieldconfiguration/{id}/fields",
        |site, _| {
            call(
                &site
                    .field_configurations()
                    .items(7)
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_field_configuration_scheme_mappings() {
    check(
        "GET",
        "/rest/api/3/fieldconfigurationscheme/mapping",
        |site, _| {
            call(
                &site
                    .field_configurations()
                    .scheme_mappings()
                    .start_at(7)
                    .max_results(7)
                    .field_configuration_scheme_id([7, 8]),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_field_configuration_scheme_project_mapping() {
    check(
        "GET",
        "/rest/api/3/fieldconfigurationscheme/project",
        |site, _| {
            call(
                &site
                    .field_configurations()
                    .scheme_project_mapping([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_field_project_associations() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/association/project",
        |site, _| {
            call(
                &site
                    .fields()
                    .project_associations("text")
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_fields() {
    check("GET", "/rest/api/3/field", |site, _| {
        call(&site.fields().list())
    });
}

#[test]
fn get_fields_paginated() {
    check("GET", "/rest/api/3/field/search", |site, _| {
        call(
            &site
                .fields()
                .search()
                .start_at(7)
                .max_results(7)
                .r#type(["custom"])
                .id(["a", "b"])
                .query("text")
                .order_by("contextsCount")
                .expand("text")
                .project_ids([7, 8]),
        )
    });
}

#[test]
fn get_filter() {
    check("GET", "/rest/api/3/filter/{id}", |site, _| {
        call(
            &site
                .filters()
                .get(7)
                .expand("text")
                .override_share_permissions(true),
        )
    });
}

#[test]
fn get_filters_paginated() {
    check("GET", "/rest/api/3/filter/search", |site, _| {
        call(
            &site
                .filters()
                .search()
                .filter_name("text")
                .account_id("text")
                .owner("text")
                .groupname("text")
                .group_id("text")
                .project_id(7)
                .id([7, 8])
                .order_by("description")
                .start_at(7)
                .max_results(7)
                .expand("text")
                .override_share_permissions(true)
                .is_substring_match(true),
        )
    });
}

#[test]
fn get_forge_app_property() {
    check(
        "GET",
        "/rest/forge/1/app/properties/{propertyKey}",
        |site, _| call(&site.app_properties().forge("text")),
    );
}

#[test]
fn get_forge_app_property_keys() {
    check("GET", "/rest/forge/1/app/properties", |site, _| {
        call(&site.app_properties().forge_keys())
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_group() {
    check("GET", "/rest/api/3/group", |site, _| {
        call(
            &site
                .groups()
                .get()
                .groupname("text")
                .group_id("text")
                .expand("text"),
        )
    });
}

#[test]
fn get_hierarchy() {
    check(
        "GET",
        "/rest/api/3/project/{projectId}/hierarchy",
        |site, _| call(&site.projects().hierarchy(7)),
    );
}

#[test]
fn get_ids_of_worklogs_deleted_since() {
    check("GET", "/rest/api/3/worklog/deleted", |site, _| {
        call(&site.worklogs().ids_of_deleted_since().since(7))
    });
}

#[test]
fn get_ids_of_worklogs_modified_since() {
    check("GET", "/rest/api/3/worklog/updated", |site, _| {
        call(
            &site
                .worklogs()
                .ids_of_modified_since()
                .since(7)
                .expand("text"),
        )
    });
}

#[test]
fn get_is_watching_issue_bulk() {
    check("POST", "/rest/api/3/issue/watching", |site, body| {
        call(&site.watchers().is_watching_bulk(&body.read()))
    });
}

#[test]
fn get_issue() {
    check("GET", "/rest/api/3/issue/{issueIdOrKey}", |site, _| {
        call(
            &site
                .issues()
                .get("text")
                .fields(["a", "b"])
                .fields_by_keys(true)
                .expand("text")
                .properties(["a", "b"])
                .update_history(true)
                .fail_fast(true),
        )
    });
}

#[test]
fn get_issue_all_types() {
    check("GET", "/rest/api/3/issuetype", |site, _| {
        call(&site.issue_types().list())
    });
}

#[test]
fn get_issue_field_option() {
    check(
        "GET",
        "/rest/api/3/field/{fieldKey}/option/{optionId}",
        |site, _| call(&site.app_field_options().get("text", 7)),
    );
}

#[test]
fn get_issue_limit_report() {
    check("GET", "/rest/api/3/issue/limit/report", |site, _| {
        call(&site.issues().limit_report().is_returning_keys(true))
    });
}

#[test]
fn get_issue_link() {
    check("GET", "/rest/api/3/issueLink/{linkId}", |site, _| {
        call(&site.issue_links().get("text"))
    });
}

#[test]
fn get_issue_link_type() {
    check(
        "GET",
        "/rest/api/3/issueLinkType/{issueLinkTypeId}",
        |site, _| call(&site.link_types().get("text")),
    );
}

#[test]
fn get_issue_link_types() {
    check("GET", "/rest/api/3/issueLinkType", |site, _| {
        call(&site.link_types().get_issue_link_types())
    });
}

#[test]
fn get_issue_navigator_default_columns() {
    check("GET", "/rest/api/3/settings/columns", |site, _| {
        call(&site.navigator_settings().default_columns())
    });
}

#[test]
fn get_issue_picker_resource() {
    check("GET", "/rest/api/3/issue/picker", |site, _| {
        call(
            &site
                .search()
                .picker()
                .query("text")
                .current_jql("text")
                .current_issue_key("text")
                .current_project_id("text")
                .show_sub_tasks(true)
                .show_sub_task_parent(true),
        )
    });
}

#[test]
fn get_issue_property() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        |site, _| call(&site.issue_properties().get("text", "text")),
    );
}

#[test]
fn get_issue_property_keys() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/properties",
        |site, _| call(&site.issue_properties().keys("text")),
    );
}

#[test]
fn get_issue_security_level() {
    check("GET", "/rest/api/3/securitylevel/{id}", |site, _| {
        call(&site.security_levels().get("text"))
    });
}

#[test]
fn get_issue_security_level_members() {
    check(
        "GET",
        "/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members",
        |site, _| {
            call(
                &site
                    .security_levels()
                    .members(7)
                    .start_at(7)
                    .max_results(7)
                    .issue_security_level_id(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_issue_security_scheme() {
    check("GET", "/rest/api/3/issuesecurityschemes/{id}", |site, _| {
        call(&site.security_schemes().get(7))
    });
}

#[test]
fn get_issue_security_schemes() {
    check("GET", "/rest/api/3/issuesecurityschemes", |site, _| {
        call(&site.security_schemes().get_issue_security_schemes())
    });
}

#[test]
fn get_issue_type() {
    check("GET", "/rest/api/3/issuetype/{id}", |site, _| {
        call(&site.issue_types().get("text"))
    });
}

#[test]
fn get_issue_type_mappings_for_contexts() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/context/issuetypemapping",
        |site, _| {
            call(
                &site
                    .custom_field_contexts()
                    .type_mappings_for("text")
                    .context_id([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_issue_type_property() {
    check(
        "GET",
        "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        |site, _| call(&site.issue_type_properties().get("text", "text")),
    );
}

#[test]
fn get_issue_type_property_keys() {
    check(
        "GET",
        "/rest/api/3/issuetype/{issueTypeId}/properties",
        |site, _| call(&site.issue_type_properties().keys("text")),
    );
}

#[test]
fn get_issue_type_scheme_for_projects() {
    check("GET", "/rest/api/3/issuetypescheme/project", |site, _| {
        call(
            &site
                .issue_type_schemes()
                .get_for_projects([7, 8])
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn get_issue_type_schemes_mapping() {
    check("GET", "/rest/api/3/issuetypescheme/mapping", |site, _| {
        call(
            &site
                .issue_type_schemes()
                .mapping()
                .start_at(7)
                .max_results(7)
                .issue_type_scheme_id([7, 8]),
        )
    });
}

#[test]
fn get_issue_type_screen_scheme_mappings() {
    check(
        "GET",
        "/rest/api/3/issuetypescreenscheme/mapping",
        |site, _| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .mappings()
                    .start_at(7)
                    .max_results(7)
                    .issue_type_screen_scheme_id([7, 8]),
            )
        },
    );
}

#[test]
fn get_issue_type_screen_scheme_project_associations() {
    check(
        "GET",
        "/rest/api/3/issuetypescreenscheme/project",
        |site, _| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .project_associations([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_issue_type_screen_schemes() {
    check("GET", "/rest/api/3/issuetypescreenscheme", |site, _| {
        call(
            &site
                .issue_type_screen_schemes()
                .list()
                .start_at(7)
                .max_results(7)
                .id([7, 8])
                .query_string("text")
                .order_by("name")
                .expand("text"),
        )
    });
}

#[test]
fn get_issue_types_for_project() {
    check("GET", "/rest/api/3/issuetype/project", |site, _| {
        call(&site.issue_types().for_project(7).level(7))
    });
}

#[test]
fn get_issue_watchers() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/watchers",
        |site, _| call(&site.watchers().get("text")),
    );
}

#[test]
fn get_issue_worklog() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/worklog",
        |site, _| {
            call(
                &site
                    .worklogs()
                    .list("text")
                    .start_at(7)
                    .max_results(7)
                    .started_after(7)
                    .started_before(7)
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_license() {
    check("GET", "/rest/api/3/instance/license", |site, _| {
        call(&site.license_metrics().get())
    });
}

#[test]
fn get_locale() {
    check("GET", "/rest/api/3/mypreferences/locale", |site, _| {
        call(&site.myself().locale())
    });
}

#[test]
fn get_my_filters() {
    check("GET", "/rest/api/3/filter/my", |site, _| {
        call(
            &site
                .filters()
                .mine()
                .expand("text")
                .include_favourites(true),
        )
    });
}

#[test]
fn get_my_permissions() {
    check("GET", "/rest/api/3/mypermissions", |site, _| {
        call(
            &site
                .permissions()
                .my()
                .project_key("text")
                .project_id("text")
                .issue_key("text")
                .issue_id("text")
                .permissions("text")
                .project_uuid("text")
                .project_configuration_uuid("text")
                .comment_id("text"),
        )
    });
}

#[test]
fn get_notification_scheme() {
    check("GET", "/rest/api/3/notificationscheme/{id}", |site, _| {
        call(&site.notification_schemes().get(7).expand("text"))
    });
}

#[test]
fn get_notification_scheme_for_project() {
    check(
        "GET",
        "/rest/api/3/project/{projectKeyOrId}/notificationscheme",
        |site, _| {
            call(
                &site
                    .projects()
                    .notification_scheme_for("text")
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_notification_scheme_to_project_mappings() {
    check(
        "GET",
        "/rest/api/3/notificationscheme/project",
        |site, _| {
            call(
                &site
                    .notification_schemes()
                    .to_project_mappings()
                    .start_at("text")
                    .max_results("text")
                    .notification_scheme_id(["a", "b"])
                    .project_id(["a", "b"]),
            )
        },
    );
}

#[test]
fn get_notification_schemes() {
    check("GET", "/rest/api/3/notificationscheme", |site, _| {
        call(
            &site
                .notification_schemes()
                .list()
                .start_at("text")
                .max_results("text")
                .id(["a", "b"])
                .project_id(["a", "b"])
                .only_default(true)
                .expand("text"),
        )
    });
}

#[test]
fn get_options_for_context() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option",
        |site, _| {
            call(
                &site
                    .custom_field_options()
                    .get_for_context("text", 7)
                    .option_id(7)
                    .only_options(true)
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_permission_scheme() {
    check(
        "GET",
        "/rest/api/3/permissionscheme/{schemeId}",
        |site, _| call(&site.permission_schemes().get(7).expand("text")),
    );
}

#[test]
fn get_permission_scheme_grant() {
    check(
        "GET",
        "/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
        |site, _| call(&site.permission_schemes().grant(7, 7).expand("text")),
    );
}

#[test]
fn get_permission_scheme_grants() {
    check(
        "GET",
        "/rest/api/3/permissionscheme/{schemeId}/permission",
        |site, _| call(&site.permission_schemes().grants(7).expand("text")),
    );
}

#[test]
fn get_permitted_projects() {
    check("POST", "/rest/api/3/permissions/project", |site, body| {
        call(&site.permissions().permitted_projects(&body.read()))
    });
}

#[test]
fn get_plan() {
    check("GET", "/rest/api/3/plans/plan/{planId}", |site, _| {
        call(&site.plans().get(7).use_group_id(true))
    });
}

#[test]
fn get_plan_only_team() {
    check(
        "GET",
        "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        |site, _| call(&site.teams_in_plan().only(7, 7)),
    );
}

#[test]
fn get_plans() {
    check("GET", "/rest/api/3/plans/plan", |site, _| {
        call(
            &site
                .plans()
                .list()
                .include_trashed(true)
                .include_archived(true)
                .cursor("text")
                .max_results(7),
        )
    });
}

#[test]
fn get_policies() {
    check("GET", "/rest/api/3/data-policy/project", |site, _| {
        call(&site.app_data_policies().get_policies().ids("text"))
    });
}

#[test]
fn get_policy() {
    check("GET", "/rest/api/3/data-policy", |site, _| {
        call(&site.app_data_policies().get())
    });
}

#[test]
fn get_precomputations() {
    check("GET", "/rest/api/3/jql/function/computation", |site, _| {
        call(
            &site
                .jql_functions()
                .precomputations()
                .function_key(["a", "b"])
                .start_at(7)
                .max_results(7)
                .order_by("text"),
        )
    });
}

#[test]
fn get_precomputations_by_id() {
    check(
        "POST",
        "/rest/api/3/jql/function/computation/search",
        |site, body| {
            call(
                &site
                    .jql_functions()
                    .get_precomputations_by_id(&body.read())
                    .order_by("text"),
            )
        },
    );
}

#[test]
fn get_preference() {
    check("GET", "/rest/api/3/mypreferences", |site, _| {
        call(&site.myself().preference("text"))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_priorities() {
    check("GET", "/rest/api/3/priority", |site, _| {
        call(&site.priorities().list())
    });
}

#[test]
fn get_priorities_by_priority_scheme() {
    check(
        "GET",
        "/rest/api/3/priorityscheme/{schemeId}/priorities",
        |site, _| {
            call(
                &site
                    .priority_schemes()
                    .get_by("text")
                    .start_at("text")
                    .max_results("text"),
            )
        },
    );
}

#[test]
fn get_priority() {
    check("GET", "/rest/api/3/priority/{id}", |site, _| {
        call(&site.priorities().get("text"))
    });
}

#[test]
fn get_priority_schemes() {
    check("GET", "/rest/api/3/priorityscheme", |site, _| {
        call(
            &site
                .priority_schemes()
                .list()
                .start_at("text")
                .max_results("text")
                .priority_id([7, 8])
                .scheme_id([7, 8])
                .scheme_name("text")
                .only_default(true)
                .order_by("name")
                .expand("text"),
        )
    });
}

#[test]
fn get_project() {
    check("GET", "/rest/api/3/project/{projectIdOrKey}", |site, _| {
        call(
            &site
                .projects()
                .get("text")
                .expand("text")
                .properties(["a", "b"]),
        )
    });
}

#[test]
fn get_project_category_by_id() {
    check("GET", "/rest/api/3/projectCategory/{id}", |site, _| {
        call(&site.project_categories().get(7))
    });
}

#[test]
fn get_project_classification_config() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/classification-config",
        |site, _| call(&site.project_classification_levels().config("text")),
    );
}

#[test]
fn get_project_components() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/components",
        |site, _| {
            call(
                &site
                    .project_components()
                    .all("text")
                    .component_source("jira"),
            )
        },
    );
}

#[test]
fn get_project_components_paginated() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/component",
        |site, _| {
            call(
                &site
                    .project_components()
                    .list("text")
                    .start_at(7)
                    .max_results(7)
                    .order_by("description")
                    .component_source("jira")
                    .query("text"),
            )
        },
    );
}

#[test]
fn get_project_context_mapping() {
    check(
        "GET",
        "/rest/api/3/field/{fieldId}/context/projectmapping",
        |site, _| {
            call(
                &site
                    .custom_field_contexts()
                    .project_mapping("text")
                    .context_id([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_project_email() {
    check("GET", "/rest/api/3/project/{projectId}/email", |site, _| {
        call(&site.project_email().get(7))
    });
}

#[test]
fn get_project_fields() {
    check("GET", "/rest/api/3/projects/fields", |site, _| {
        call(
            &site
                .fields()
                .project([7, 8], [7, 8])
                .start_at(7)
                .max_results(7)
                .field_id(["a", "b"]),
        )
    });
}

#[test]
fn get_project_issue_security_scheme() {
    check(
        "GET",
        "/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme",
        |site, _| call(&site.project_permission_schemes().issue_security("text")),
    );
}

#[test]
fn get_project_issue_type_usages_for_status() {
    check(
        "GET",
        "/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages",
        |site, _| {
            call(
                &site
                    .statuses()
                    .project_issue_type_usages_for("text", "text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_project_property() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        |site, _| call(&site.project_properties().get("text", "text")),
    );
}

#[test]
fn get_project_property_keys() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/properties",
        |site, _| call(&site.project_properties().keys("text")),
    );
}

#[test]
fn get_project_role() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/role/{id}",
        |site, _| {
            call(
                &site
                    .project_roles()
                    .get("text", 7)
                    .exclude_inactive_users(true),
            )
        },
    );
}

#[test]
fn get_project_role_actors_for_role() {
    check("GET", "/rest/api/3/role/{id}/actors", |site, _| {
        call(&site.project_role_actors().get_for(7))
    });
}

#[test]
fn get_project_role_by_id() {
    check("GET", "/rest/api/3/role/{id}", |site, _| {
        call(&site.project_roles().get_project_role_by_id(7))
    });
}

#[test]
fn get_project_role_details() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/roledetails",
        |site, _| {
            call(
                &site
                    .project_roles()
                    .details("text")
                    .current_member(true)
                    .exclude_connect_addons(true)
                    .exclude_other_service_roles(true),
            )
        },
    );
}

#[test]
fn get_project_roles() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/role",
        |site, _| call(&site.project_roles().get_project_roles("text")),
    );
}

#[test]
fn get_project_type_by_key() {
    check(
        "GET",
        "/rest/api/3/project/type/{projectTypeKey}",
        |site, _| call(&site.project_types().get_by_key("software")),
    );
}

#[test]
fn get_project_usages_for_status() {
    check(
        "GET",
        "/rest/api/3/statuses/{statusId}/projectUsages",
        |site, _| {
            call(
                &site
                    .statuses()
                    .project_usages_for("text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_project_usages_for_workflow() {
    check(
        "GET",
        "/rest/api/3/workflow/{workflowId}/projectUsages",
        |site, _| {
            call(
                &site
                    .workflows()
                    .project_usages_for("text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_project_usages_for_workflow_scheme() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .project_usages_for("text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_project_versions() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/versions",
        |site, _| call(&site.project_versions().all("text").expand("text")),
    );
}

#[test]
fn get_project_versions_paginated() {
    check(
        "GET",
        "/rest/api/3/project/{projectIdOrKey}/version",
        |site, _| {
            call(
                &site
                    .project_versions()
                    .list("text")
                    .start_at(7)
                    .max_results(7)
                    .order_by("description")
                    .query("text")
                    .status("text")
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_projects_by_priority_scheme() {
    check(
        "GET",
        "/rest/api/3/priorityscheme/{schemeId}/projects",
        |site, _| {
            call(
                &site
                    .priority_schemes()
                    .projects_by("text")
                    .start_at("text")
                    .max_results("text")
                    .project_id([7, 8])
                    .query("text"),
            )
        },
    );
}

#[test]
fn get_projects_for_issue_type_screen_scheme() {
    check(
        "GET",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project",
        |site, _| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .projects_for(7)
                    .start_at(7)
                    .max_results(7)
                    .query("text"),
            )
        },
    );
}

#[test]
fn get_projects_with_field_schemes() {
    check(
        "GET",
        "/rest/api/3/config/fieldschemes/projects",
        |site, _| {
            call(
                &site
                    .field_schemes()
                    .projects_with([7, 8])
                    .start_at(7)
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_recent() {
    check("GET", "/rest/api/3/project/recent", |site, _| {
        call(
            &site
                .projects()
                .recent()
                .expand("text")
                .properties(["a", "b"]),
        )
    });
}

#[test]
fn get_redaction_status() {
    check("GET", "/rest/api/3/redact/status/{jobId}", |site, _| {
        call(&site.redaction().status("text"))
    });
}

#[test]
fn get_related_work() {
    check("GET", "/rest/api/3/version/{id}/relatedwork", |site, _| {
        call(&site.project_versions().related_work("text"))
    });
}

#[test]
fn get_remote_issue_link_by_id() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        |site, _| {
            call(
                &site
                    .issue_remote_links()
                    .get_remote_issue_link_by_id("text", "text"),
            )
        },
    );
}

#[test]
fn get_remote_issue_links() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink",
        |site, _| call(&site.issue_remote_links().get("text").global_id("text")),
    );
}

#[test]
fn get_required_workflow_scheme_mappings() {
    check(
        "POST",
        "/rest/api/3/workflowscheme/update/mappings",
        |site, body| call(&site.workflow_schemes().required_mappings(&body.read())),
    );
}

#[test]
fn get_resolution() {
    check("GET", "/rest/api/3/resolution/{id}", |site, _| {
        call(&site.resolutions().get("text"))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_resolutions() {
    check("GET", "/rest/api/3/resolution", |site, _| {
        call(&site.resolutions().list())
    });
}

#[test]
fn get_screen_schemes() {
    check("GET", "/rest/api/3/screenscheme", |site, _| {
        call(
            &site
                .screen_schemes()
                .list()
                .start_at(7)
                .max_results(7)
                .id([7, 8])
                .expand("text")
                .query_string("text")
                .order_by("name"),
        )
    });
}

#[test]
fn get_screens() {
    check("GET", "/rest/api/3/screens", |site, _| {
        call(
            &site
                .screens()
                .list()
                .start_at(7)
                .max_results(7)
                .id([7, 8])
                .query_string("text")
                .scope(["GLOBAL"])
                .order_by("name"),
        )
    });
}

#[test]
fn get_screens_for_field() {
    check("GET", "/rest/api/3/field/{fieldId}/screens", |site, _| {
        call(
            &site
                .screens()
                .get_for_field("text")
                .start_at(7)
                .max_results(7)
                .expand("text"),
        )
    });
}

#[test]
fn get_security_level_members() {
    check(
        "GET",
        "/rest/api/3/issuesecurityschemes/level/member",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .level_members()
                    .start_at("text")
                    .max_results("text")
                    .id(["a", "b"])
                    .scheme_id(["a", "b"])
                    .level_id(["a", "b"])
                    .expand("text"),
            )
        },
    );
}

#[test]
fn get_security_levels() {
    check(
        "GET",
        "/rest/api/3/issuesecurityschemes/level",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .levels()
                    .start_at("text")
                    .max_results("text")
                    .id(["a", "b"])
                    .scheme_id(["a", "b"])
                    .only_default(true),
            )
        },
    );
}

#[test]
fn get_security_levels_for_project() {
    check(
        "GET",
        "/rest/api/3/project/{projectKeyOrId}/securitylevel",
        |site, _| {
            call(
                &site
                    .project_permission_schemes()
                    .security_levels_for("text"),
            )
        },
    );
}

#[test]
fn get_selectable_issue_field_options() {
    check(
        "GET",
        "/rest/api/3/field/{fieldKey}/option/suggestions/edit",
        |site, _| {
            call(
                &site
                    .app_field_options()
                    .selectable("text")
                    .start_at(7)
                    .max_results(7)
                    .project_id(7),
            )
        },
    );
}

#[test]
fn get_selected_time_tracking_implementation() {
    check(
        "GET",
        "/rest/api/3/configuration/timetracking",
        |site, _| call(&site.time_tracking().selected_implementation()),
    );
}

#[test]
fn get_server_info() {
    check("GET", "/rest/api/3/serverInfo", |site, _| {
        call(&site.server_info().get())
    });
}

#[test]
fn get_share_permission() {
    check(
        "GET",
        "/rest/api/3/filter/{id}/permission/{permissionId}",
        |site, _| call(&site.filter_sharing().share_permission(7, 7)),
    );
}

#[test]
fn get_share_permissions() {
    check("GET", "/rest/api/3/filter/{id}/permission", |site, _| {
        call(&site.filter_sharing().share_permissions(7))
    });
}

#[test]
fn get_shared_time_tracking_configuration() {
    check(
        "GET",
        "/rest/api/3/configuration/timetracking/options",
        |site, _| call(&site.time_tracking().shared_configuration()),
    );
}

#[test]
fn get_status() {
    check("GET", "/rest/api/3/status/{idOrName}", |site, _| {
        call(&site.workflow_statuses().status("text"))
    });
}

#[test]
fn get_status_categories() {
    check("GET", "/rest/api/3/statuscategory", |site, _| {
        call(&site.workflow_status_categories().list())
    });
}

#[test]
fn get_status_category() {
    check("GET", "/rest/api/3/statuscategory/{idOrKey}", |site, _| {
        call(&site.workflow_status_categories().get("text"))
    });
}

#[test]
fn get_statuses() {
    check("GET", "/rest/api/3/status", |site, _| {
        call(&site.workflow_statuses().list())
    });
}

#[test]
fn get_statuses_by_id() {
    check("GET", "/rest/api/3/statuses", |site, _| {
        call(&site.statuses().statuses(["a", "b"]))
    });
}

#[test]
fn get_statuses_by_name() {
    check("GET", "/rest/api/3/statuses/byNames", |site, _| {
        call(
            &site
                .statuses()
                .statuses_by_name(["a", "b"])
                .project_id("text"),
        )
    });
}

#[test]
fn get_task() {
    check("GET", "/rest/api/3/task/{taskId}", |site, _| {
        call(&site.tasks().get("text"))
    });
}

#[test]
fn get_teams() {
    check("GET", "/rest/api/3/plans/plan/{planId}/team", |site, _| {
        call(&site.teams_in_plan().list(7).cursor("text").max_results(7))
    });
}

#[test]
fn get_transitions() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/transitions",
        |site, _| {
            call(
                &site
                    .issues()
                    .transitions("text")
                    .expand("text")
                    .transition_id("text")
                    .skip_remote_only_condition(true)
                    .include_unavailable_transitions(true)
                    .sort_by_ops_bar_and_status(true),
            )
        },
    );
}

#[test]
fn get_trashed_fields_paginated() {
    check("GET", "/rest/api/3/field/search/trashed", |site, _| {
        call(
            &site
                .fields()
                .trashed_paginated()
                .start_at(7)
                .max_results(7)
                .id(["a", "b"])
                .query("text")
                .expand("name")
                .order_by("text"),
        )
    });
}

#[test]
fn get_ui_modifications() {
    check("GET", "/rest/api/3/uiModifications", |site, _| {
        call(
            &site
                .ui_modifications()
                .list()
                .start_at(7)
                .max_results(7)
                .expand("text"),
        )
    });
}

#[test]
fn get_user() {
    check("GET", "/rest/api/3/user", |site, _| {
        call(
            &site
                .users()
                .get()
                .account_id("text")
                .username("text")
                .key("text")
                .expand("text"),
        )
    });
}

#[test]
fn get_user_default_columns() {
    check("GET", "/rest/api/3/user/columns", |site, _| {
        call(
            &site
                .users()
                .default_columns()
                .account_id("text")
                .username("text"),
        )
    });
}

#[test]
fn get_user_email() {
    check("GET", "/rest/api/3/user/email", |site, _| {
        call(&site.users().email("text"))
    });
}

#[test]
fn get_user_email_bulk() {
    check("GET", "/rest/api/3/user/email/bulk", |site, _| {
        call(&site.users().email_bulk(["a", "b"]))
    });
}

#[test]
fn get_user_groups() {
    check("GET", "/rest/api/3/user/groups", |site, _| {
        call(&site.users().groups("text").username("text").key("text"))
    });
}

#[test]
fn get_user_property() {
    check(
        "GET",
        "/rest/api/3/user/properties/{propertyKey}",
        |site, _| {
            call(
                &site
                    .user_properties()
                    .get("text")
                    .account_id("text")
                    .user_key("text")
                    .username("text"),
            )
        },
    );
}

#[test]
fn get_user_property_keys() {
    check("GET", "/rest/api/3/user/properties", |site, _| {
        call(
            &site
                .user_properties()
                .keys()
                .account_id("text")
                .user_key("text")
                .username("text"),
        )
    });
}

#[test]
fn get_users_from_group() {
    check("GET", "/rest/api/3/group/member", |site, _| {
        call(
            &site
                .groups()
                .users_from()
                .groupname("text")
                .group_id("text")
                .include_inactive_users(true)
                .start_at(7)
                .max_results(7),
        )
    });
}

#[test]
fn get_valid_project_key() {
    check(
        "GET",
        "/rest/api/3/projectvalidate/validProjectKey",
        |site, _| call(&site.project_validation().valid().key("text")),
    );
}

#[test]
fn get_valid_project_name() {
    check(
        "GET",
        "/rest/api/3/projectvalidate/validProjectName",
        |site, _| call(&site.project_validation().get_valid_project_name("text")),
    );
}

#[test]
fn get_version() {
    check("GET", "/rest/api/3/version/{id}", |site, _| {
        call(&site.project_versions().get("text").expand("text"))
    });
}

#[test]
fn get_version_related_issues() {
    check(
        "GET",
        "/rest/api/3/version/{id}/relatedIssueCounts",
        |site, _| call(&site.project_versions().related_issues("text")),
    );
}

#[test]
fn get_version_unresolved_issues() {
    check(
        "GET",
        "/rest/api/3/version/{id}/unresolvedIssueCount",
        |site, _| call(&site.project_versions().unresolved_issues("text")),
    );
}

#[test]
fn get_visible_issue_field_options() {
    check(
        "GET",
        "/rest/api/3/field/{fieldKey}/option/suggestions/search",
        |site, _| {
            call(
                &site
                    .app_field_options()
                    .visible("text")
                    .start_at(7)
                    .max_results(7)
                    .project_id(7),
            )
        },
    );
}

#[test]
fn get_votes() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/votes",
        |site, _| call(&site.votes().get("text")),
    );
}

#[test]
fn get_workflow() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/workflow",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .get(7)
                    .workflow_name("text")
                    .return_draft_if_exists(true),
            )
        },
    );
}

#[test]
fn get_workflow_project_issue_type_usages() {
    check(
        "GET",
        "/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages",
        |site, _| {
            call(
                &site
                    .workflows()
                    .project_issue_type_usages("text", 7)
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_workflow_scheme() {
    check("GET", "/rest/api/3/workflowscheme/{id}", |site, _| {
        call(
            &site
                .workflow_schemes()
                .get_workflow_scheme(7)
                .return_draft_if_exists(true),
        )
    });
}

#[test]
fn get_workflow_scheme_draft() {
    check("GET", "/rest/api/3/workflowscheme/{id}/draft", |site, _| {
        call(&site.workflow_scheme_drafts().get_workflow_scheme_draft(7))
    });
}

#[test]
fn get_workflow_scheme_draft_issue_type() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
        |site, _| call(&site.workflow_scheme_drafts().issue_type(7, "text")),
    );
}

#[test]
fn get_workflow_scheme_issue_type() {
    check(
        "GET",
        "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        |site, _| {
            call(
                &site
                    .workflow_schemes()
                    .issue_type(7, "text")
                    .return_draft_if_exists(true),
            )
        },
    );
}

#[test]
fn get_workflow_scheme_project_associations() {
    check("GET", "/rest/api/3/workflowscheme/project", |site, _| {
        call(&site.workflow_scheme_project_associations().get([7, 8]))
    });
}

#[test]
fn get_workflow_scheme_usages_for_workflow() {
    check(
        "GET",
        "/rest/api/3/workflow/{workflowId}/workflowSchemes",
        |site, _| {
            call(
                &site
                    .workflows()
                    .scheme_usages_for("text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
fn get_workflow_transition_rule_configurations() {
    check("GET", "/rest/api/3/workflow/rule/config", |site, _| {
        call(
            &site
                .workflow_transition_rules()
                .configurations(["postfunction"])
                .start_at(7)
                .max_results(7)
                .keys(["a", "b"])
                .workflow_names(["a", "b"])
                .with_tags(["a", "b"])
                .draft(true)
                .expand("text"),
        )
    });
}

#[test]
fn get_workflow_usages_for_status() {
    check(
        "GET",
        "/rest/api/3/statuses/{statusId}/workflowUsages",
        |site, _| {
            call(
                &site
                    .statuses()
                    .workflow_usages_for("text")
                    .next_page_token("text")
                    .max_results(7),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_workflows_paginated() {
    check("GET", "/rest/api/3/workflow/search", |site, _| {
        call(
            &site
                .workflows()
                .list()
                .start_at(7)
                .max_results(7)
                .workflow_name(["a", "b"])
                .expand("text")
                .query_string("text")
                .order_by("name")
                .is_active(true),
        )
    });
}

#[test]
fn get_worklog() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
        |site, _| call(&site.worklogs().get("text", "text").expand("text")),
    );
}

#[test]
fn get_worklog_property() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        |site, _| call(&site.worklog_properties().get("text", "text", "text")),
    );
}

#[test]
fn get_worklog_property_keys() {
    check(
        "GET",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties",
        |site, _| call(&site.worklog_properties().keys("text", "text")),
    );
}

#[test]
fn get_worklogs_by_issue_id_and_worklog_id() {
    check(
        "POST",
        "/rest/internal/api/latest/worklog/bulk",
        |site, body| call(&site.worklogs().by_issue_and_worklog(&body.read())),
    );
}

#[test]
fn get_worklogs_for_ids() {
    check("POST", "/rest/api/3/worklog/list", |site, body| {
        call(&site.worklogs().by_ids(&body.read()).expand("text"))
    });
}

#[test]
fn link_issues() {
    check("POST", "/rest/api/3/issueLink", |site, body| {
        call(&site.issue_links().link_issues(&body.read()))
    });
}

#[test]
fn list_workflow_history() {
    check("POST", "/rest/api/3/workflow/history/list", |site, body| {
        call(&site.workflows().list_history(&body.read()).expand("text"))
    });
}

#[test]
fn live_template() {
    check(
        "GET",
        "/rest/api/3/project-template/live-template",
        |site, _| {
            call(
                &site
                    .project_templates()
                    .live()
                    .project_id("text")
                    .template_key("text"),
            )
        },
    );
}

#[test]
fn match_issues() {
    check("POST", "/rest/api/3/jql/match", |site, body| {
        call(&site.search().matching(&body.read()))
    });
}

#[test]
fn merge_versions() {
    check(
        "PUT",
        "/rest/api/3/version/{id}/mergeto/{moveIssuesTo}",
        |site, _| call(&site.project_versions().merge("text", "text")),
    );
}

#[test]
fn migrate_queries() {
    check("POST", "/rest/api/3/jql/pdcleaner", |site, body| {
        call(&site.jql().migrate_queries(&body.read()))
    });
}

#[test]
fn migration_resource_update_entity_properties_value_put() {
    check(
        "PUT",
        "/rest/atlassian-connect/1/migration/properties/{entityType}",
        |site, body| {
            call(&site.app_migration().update_entity_properties_value(
                "IssueProperty",
                "7ae2a5a5-7cbf-4f2c-9f4e-6d1b8f3c2a10",
                body.read(),
            ))
        },
    );
}

#[test]
fn migration_resource_workflow_rule_search_post() {
    check(
        "POST",
        "/rest/atlassian-connect/1/migration/workflow/rule/search",
        |site, body| {
            call(
                &site
                    .app_migration()
                    .workflow_rule_search("7ae2a5a5-7cbf-4f2c-9f4e-6d1b8f3c2a10", &body.read()),
            )
        },
    );
}

#[test]
fn move_priorities() {
    check("PUT", "/rest/api/3/priority/move", |site, body| {
        call(&site.priorities().reorder(&body.read()))
    });
}

#[test]
fn move_resolutions() {
    check("PUT", "/rest/api/3/resolution/move", |site, body| {
        call(&site.resolutions().reorder(&body.read()))
    });
}

#[test]
fn move_screen_tab() {
    check(
        "POST",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}",
        |site, _| call(&site.screen_tabs().r#move(7, 7, 7)),
    );
}

#[test]
fn move_screen_tab_field() {
    check(
        "POST",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move",
        |site, body| call(&site.screen_tab_fields().r#move(7, 7, "text", &body.read())),
    );
}

#[test]
fn move_version() {
    check("POST", "/rest/api/3/version/{id}/move", |site, body| {
        call(&site.project_versions().move_to("text", &body.read()))
    });
}

#[test]
fn notify() {
    check(
        "POST",
        "/rest/api/3/issue/{issueIdOrKey}/notify",
        |site, body| call(&site.issues().notify("text", &body.read())),
    );
}

#[test]
fn parse_jql_queries() {
    check("POST", "/rest/api/3/jql/parse", |site, body| {
        call(&site.jql().parse_queries("strict", &body.read()))
    });
}

#[test]
fn partial_update_project_role() {
    check("POST", "/rest/api/3/role/{id}", |site, body| {
        call(&site.project_roles().partial_update(7, &body.read()))
    });
}

#[test]
fn publish_draft_workflow_scheme() {
    check(
        "POST",
        "/rest/api/3/workflowscheme/{id}/draft/publish",
        |site, body| {
            call(
                &site
                    .workflow_scheme_drafts()
                    .publish(7, &body.read())
                    .validate_only(true),
            )
        },
    );
}

#[test]
fn put_forge_app_property() {
    check(
        "PUT",
        "/rest/forge/1/app/properties/{propertyKey}",
        |site, body| call(&site.app_properties().put_forge("text", &body.read())),
    );
}

#[test]
fn read_workflow_from_history() {
    check("POST", "/rest/api/3/workflow/history", |site, body| {
        call(&site.workflows().read_from_history(&body.read()))
    });
}

#[test]
fn read_workflow_previews() {
    check("POST", "/rest/api/3/workflows/preview", |site, body| {
        call(&site.workflows().read_previews(&body.read()))
    });
}

#[test]
fn read_workflow_schemes() {
    check("POST", "/rest/api/3/workflowscheme/read", |site, body| {
        call(&site.workflow_schemes().read(&body.read()))
    });
}

#[test]
fn read_workflows() {
    check("POST", "/rest/api/3/workflows", |site, body| {
        call(&site.workflows().read(&body.read()))
    });
}

#[test]
fn redact() {
    check("POST", "/rest/api/3/redact", |site, body| {
        call(&site.redaction().redact(&body.read()))
    });
}

#[test]
fn refresh_webhooks() {
    check("PUT", "/rest/api/3/webhook/refresh", |site, body| {
        call(&site.webhooks().refresh(&body.read()))
    });
}

#[test]
fn register_dynamic_webhooks() {
    check("POST", "/rest/api/3/webhook", |site, body| {
        call(&site.webhooks().register(&body.read()))
    });
}

#[test]
fn remove_associations() {
    check("DELETE", "/rest/api/3/field/association", |site, body| {
        call(&site.custom_field_associations().remove(&body.read()))
    });
}

#[test]
fn remove_atlassian_team() {
    check(
        "DELETE",
        "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        |site, _| call(&site.teams_in_plan().remove_atlassian(7, "text")),
    );
}

#[test]
fn remove_attachment() {
    check("DELETE", "/rest/api/3/attachment/{id}", |site, _| {
        call(&site.attachments().remove("text"))
    });
}

#[test]
fn remove_custom_field_context_from_projects() {
    check(
        "POST",
        "/rest/api/3/field/{fieldId}/context/{contextId}/project/remove",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .remove_from_projects("text", 7, &body.read()),
            )
        },
    );
}

#[test]
fn remove_default_project_classification() {
    check(
        "DELETE",
        "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        |site, _| call(&site.project_classification_levels().remove_default("text")),
    );
}

#[test]
fn remove_field_association_scheme_item_parameters() {
    check(
        "DELETE",
        "/rest/api/3/config/fieldschemes/fields/parameters",
        |site, body| {
            call(
                &site
                    .field_schemes()
                    .remove_association_item_parameters(&body.read()),
            )
        },
    );
}

#[test]
fn remove_fields_associated_with_schemes() {
    check(
        "DELETE",
        "/rest/api/3/config/fieldschemes/fields",
        |site, body| call(&site.field_schemes().remove_associated_with(&body.read())),
    );
}

#[test]
fn remove_gadget() {
    check(
        "DELETE",
        "/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
        |site, _| call(&site.dashboards().remove_gadget(7, 7)),
    );
}

#[test]
fn remove_group() {
    check("DELETE", "/rest/api/3/group", |site, _| {
        call(
            &site
                .groups()
                .remove()
                .groupname("text")
                .group_id("text")
                .swap_group("text")
                .swap_group_id("text"),
        )
    });
}

#[test]
fn remove_issue_type_from_issue_type_scheme() {
    check(
        "DELETE",
        "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}",
        |site, _| call(&site.issue_type_schemes().remove_from(7, 7)),
    );
}

#[test]
fn remove_issue_types_from_context() {
    check(
        "POST",
        "/rest/api/3/field/{fieldId}/context/{contextId}/issuetype/remove",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .remove_types_from("text", 7, &body.read()),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn remove_issue_types_from_global_field_configuration_scheme() {
    check(
        "POST",
        "/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete",
        |site, body| {
            call(
                &site
                    .field_configurations()
                    .remove_types_from_global_scheme(7, &body.read()),
            )
        },
    );
}

#[test]
fn remove_level() {
    check(
        "DELETE",
        "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .remove_level("text", "text")
                    .replace_with("text"),
            )
        },
    );
}

#[test]
fn remove_mappings_from_issue_type_screen_scheme() {
    check(
        "POST",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove",
        |site, body| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .remove_mappings_from("text", &body.read()),
            )
        },
    );
}

#[test]
fn remove_member_from_security_level() {
    check(
        "DELETE",
        "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .remove_member_from_level("text", "text", "text"),
            )
        },
    );
}

#[test]
fn remove_notification_from_notification_scheme() {
    check(
        "DELETE",
        "/rest/api/3/notificationscheme/{notificationSchemeId}/notification/{notificationId}",
        |site, _| call(&site.notification_schemes().remove_from("text", "text")),
    );
}

#[test]
fn remove_preference() {
    check("DELETE", "/rest/api/3/mypreferences", |site, _| {
        call(&site.myself().remove_preference("text"))
    });
}

#[test]
fn remove_project_category() {
    check("DELETE", "/rest/api/3/projectCategory/{id}", |site, _| {
        call(&site.project_categories().remove(7))
    });
}

#[test]
fn remove_screen_tab_field() {
    check(
        "DELETE",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}",
        |site, _| call(&site.screen_tab_fields().remove(7, 7, "text")),
    );
}

#[test]
fn remove_template() {
    check(
        "DELETE",
        "/rest/api/3/project-template/remove-template",
        |site, _| call(&site.project_templates().remove("text")),
    );
}

#[test]
fn remove_user() {
    check("DELETE", "/rest/api/3/user", |site, _| {
        call(&site.users().remove("text").username("text").key("text"))
    });
}

#[test]
fn remove_user_from_group() {
    check("DELETE", "/rest/api/3/group/user", |site, _| {
        call(
            &site
                .groups()
                .remove_user_from("text")
                .groupname("text")
                .group_id("text")
                .username("text"),
        )
    });
}

#[test]
fn remove_vote() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/votes",
        |site, _| call(&site.votes().remove("text")),
    );
}

#[test]
fn remove_watcher() {
    check(
        "DELETE",
        "/rest/api/3/issue/{issueIdOrKey}/watchers",
        |site, _| {
            call(
                &site
                    .watchers()
                    .remove("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn rename_screen_tab() {
    check(
        "PUT",
        "/rest/api/3/screens/{screenId}/tabs/{tabId}",
        |site, body| call(&site.screen_tabs().rename(7, 7, &body.read())),
    );
}

#[test]
fn reorder_custom_field_options() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option/move",
        |site, body| call(&site.custom_field_options().reorder("text", 7, &body.read())),
    );
}

#[test]
fn reorder_issue_types_in_issue_type_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move",
        |site, body| call(&site.issue_type_schemes().reorder_in(7, &body.read())),
    );
}

#[test]
fn replace_custom_field_option() {
    check(
        "DELETE",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option/{optionId}/issue",
        |site, _| {
            call(
                &site
                    .custom_field_options()
                    .replace("text", 7, 7)
                    .replace_with(7)
                    .jql("text"),
            )
        },
    );
}

#[test]
fn replace_issue_field_option() {
    check(
        "DELETE",
        "/rest/api/3/field/{fieldKey}/option/{optionId}/issue",
        |site, _| {
            call(
                &site
                    .app_field_options()
                    .replace("text", 7)
                    .replace_with(7)
                    .jql("text")
                    .override_screen_security(true)
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn reset_columns() {
    check("DELETE", "/rest/api/3/filter/{id}/columns", |site, _| {
        call(&site.filters().reset_columns(7))
    });
}

#[test]
fn reset_user_columns() {
    check("DELETE", "/rest/api/3/user/columns", |site, _| {
        call(
            &site
                .users()
                .reset_columns()
                .account_id("text")
                .username("text"),
        )
    });
}

#[test]
fn restore() {
    check(
        "POST",
        "/rest/api/3/project/{projectIdOrKey}/restore",
        |site, _| call(&site.projects().restore("text")),
    );
}

#[test]
fn restore_custom_field() {
    check("POST", "/rest/api/3/field/{id}/restore", |site, _| {
        call(&site.fields().restore_custom("text"))
    });
}

#[test]
fn sanitise_jql_queries() {
    check("POST", "/rest/api/3/jql/sanitize", |site, body| {
        call(&site.jql().sanitise_queries(&body.read()))
    });
}

#[test]
fn save_template() {
    check(
        "POST",
        "/rest/api/3/project-template/save-template",
        |site, body| call(&site.project_templates().save(&body.read())),
    );
}

#[test]
fn search() {
    check("GET", "/rest/api/3/statuses/search", |site, _| {
        call(
            &site
                .statuses()
                .search()
                .project_id("text")
                .start_at(7)
                .max_results(7)
                .search_string("text")
                .status_category("text")
                .include_global_statuses(true),
        )
    });
}

#[test]
fn search_and_reconsile_issues_using_jql() {
    check("GET", "/rest/api/3/search/jql", |site, _| {
        call(
            &site
                .search()
                .jql("text")
                .next_page_token("text")
                .max_results(7)
                .fields(["a", "b"])
                .expand("text")
                .properties(["a", "b"])
                .fields_by_keys(true)
                .fail_fast(true)
                .reconcile_issues([7, 8]),
        )
    });
}

#[test]
fn search_and_reconsile_issues_using_jql_post() {
    check("POST", "/rest/api/3/search/jql", |site, body| {
        call(&site.search().jql_post(&body.read()))
    });
}

#[test]
fn search_field_association_scheme_fields() {
    check(
        "GET",
        "/rest/api/3/config/fieldschemes/{id}/fields",
        |site, _| {
            call(
                &site
                    .field_schemes()
                    .search_association(7)
                    .start_at(7)
                    .max_results(7)
                    .field_id(["a", "b"]),
            )
        },
    );
}

#[test]
fn search_field_association_scheme_projects() {
    check(
        "GET",
        "/rest/api/3/config/fieldschemes/{id}/projects",
        |site, _| {
            call(
                &site
                    .field_schemes()
                    .search_association_projects(7)
                    .start_at(7)
                    .max_results(7)
                    .project_id([7, 8]),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn search_for_issues_using_jql() {
    check("GET", "/rest/api/3/search", |site, _| {
        call(
            &site
                .search()
                .removed_jql()
                .jql("text")
                .start_at(7)
                .max_results(7)
                .validate_query("strict")
                .fields(["a", "b"])
                .expand("text")
                .properties(["a", "b"])
                .fields_by_keys(true)
                .fail_fast(true),
        )
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn search_for_issues_using_jql_post() {
    check("POST", "/rest/api/3/search", |site, body| {
        call(&site.search().removed_jql_post(&body.read()))
    });
}

#[test]
fn search_priorities() {
    check("GET", "/rest/api/3/priority/search", |site, _| {
        call(
            &site
                .priorities()
                .search()
                .start_at("text")
                .max_results("text")
                .id(["a", "b"])
                .project_id(["a", "b"])
                .priority_name("text")
                .only_default(true)
                .expand("text"),
        )
    });
}

#[test]
fn search_projects() {
    check("GET", "/rest/api/3/project/search", |site, _| {
        call(
            &site
                .projects()
                .list()
                .start_at(7)
                .max_results(7)
                .order_by("category")
                .id([7, 8])
                .keys(["a", "b"])
                .query("text")
                .type_key("text")
                .category_id(7)
                .action("view")
                .expand("text")
                .status(["live"])
                .properties(["a", "b"])
                .property_query("text"),
        )
    });
}

#[test]
fn search_projects_using_security_schemes() {
    check(
        "GET",
        "/rest/api/3/issuesecurityschemes/project",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .search_projects_using()
                    .start_at("text")
                    .max_results("text")
                    .issue_security_scheme_id(["a", "b"])
                    .project_id(["a", "b"]),
            )
        },
    );
}

#[test]
fn search_resolutions() {
    check("GET", "/rest/api/3/resolution/search", |site, _| {
        call(
            &site
                .resolutions()
                .search()
                .start_at("text")
                .max_results("text")
                .id(["a", "b"])
                .only_default(true),
        )
    });
}

#[test]
fn search_security_schemes() {
    check(
        "GET",
        "/rest/api/3/issuesecurityschemes/search",
        |site, _| {
            call(
                &site
                    .security_schemes()
                    .search()
                    .start_at("text")
                    .max_results("text")
                    .id(["a", "b"])
                    .project_id(["a", "b"]),
            )
        },
    );
}

#[test]
fn search_workflows() {
    check("GET", "/rest/api/3/workflows/search", |site, _| {
        call(
            &site
                .workflows()
                .search()
                .start_at(7)
                .max_results(7)
                .expand("text")
                .query_string("text")
                .order_by("text")
                .scope("text")
                .is_active(true)
                .project_id(7),
        )
    });
}

#[test]
fn select_time_tracking_implementation() {
    check(
        "PUT",
        "/rest/api/3/configuration/timetracking",
        |site, body| call(&site.time_tracking().select_implementation(&body.read())),
    );
}

#[test]
fn service_registry_resource_services_get() {
    check(
        "GET",
        "/rest/atlassian-connect/1/service-registry",
        |site, _| call(&site.service_registry().services_get(["a", "b"])),
    );
}

#[test]
fn set_actors() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}/role/{id}",
        |site, body| call(&site.project_role_actors().set("text", 7, &body.read())),
    );
}

#[test]
fn set_application_property() {
    check(
        "PUT",
        "/rest/api/3/application-properties/{id}",
        |site, body| {
            call(
                &site
                    .jira_settings()
                    .set_application_property("text", &body.read()),
            )
        },
    );
}

#[test]
fn set_banner() {
    check("PUT", "/rest/api/3/announcementBanner", |site, body| {
        call(&site.announcement_banner().set(&body.read()))
    });
}

#[test]
fn set_columns() {
    check("PUT", "/rest/api/3/filter/{id}/columns", |site, body| {
        call(&site.filters().set_columns(7, &body.read()))
    });
}

#[test]
fn set_comment_property() {
    check(
        "PUT",
        "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
        |site, body| call(&site.comment_properties().set("text", "text", &body.read())),
    );
}

#[test]
fn set_dashboard_item_property() {
    check(
        "PUT",
        "/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        |site, body| {
            call(
                &site
                    .dashboards()
                    .set_item_property("text", "text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn set_default_levels() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/level/default",
        |site, body| call(&site.security_schemes().set_default_levels(&body.read())),
    );
}

#[test]
fn set_default_priority() {
    check("PUT", "/rest/api/3/priority/default", |site, body| {
        call(&site.priorities().set_default(&body.read()))
    });
}

#[test]
fn set_default_resolution() {
    check("PUT", "/rest/api/3/resolution/default", |site, body| {
        call(&site.resolutions().set_default(&body.read()))
    });
}

#[test]
fn set_default_share_scope() {
    check(
        "PUT",
        "/rest/api/3/filter/defaultShareScope",
        |site, body| call(&site.filter_sharing().set_default_share_scope(&body.read())),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn set_default_values() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/defaultValue",
        |site, body| {
            call(
                &site
                    .custom_field_contexts()
                    .set_default_values("text", &body.read()),
            )
        },
    );
}

#[test]
fn set_favourite_for_filter() {
    check("PUT", "/rest/api/3/filter/{id}/favourite", |site, _| {
        call(&site.filters().set_favourite_for(7).expand("text"))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn set_field_configuration_scheme_mapping() {
    check(
        "PUT",
        "/rest/api/3/fieldconfigurationscheme/{id}/mapping",
        |site, body| {
            call(
                &site
                    .field_configurations()
                    .set_scheme_mapping(7, &body.read()),
            )
        },
    );
}

#[test]
fn set_issue_navigator_default_columns() {
    check("PUT", "/rest/api/3/settings/columns", |site, _| {
        call(&site.navigator_settings().set_default_columns(&form()))
    });
}

#[test]
fn set_issue_property() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}",
        |site, body| call(&site.issue_properties().set("text", "text", &body.read())),
    );
}

#[test]
fn set_issue_type_property() {
    check(
        "PUT",
        "/rest/api/3/issuetype/{issueTypeId}/properties/{propertyKey}",
        |site, body| {
            call(
                &site
                    .issue_type_properties()
                    .set("text", "text", &body.read()),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn set_locale() {
    check("PUT", "/rest/api/3/mypreferences/locale", |site, body| {
        call(&site.myself().set_locale(&body.read()))
    });
}

#[test]
fn set_preference() {
    check("PUT", "/rest/api/3/mypreferences", |site, _| {
        call(&site.myself().set_preference("text", "text"))
    });
}

#[test]
fn set_project_property() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
        |site, body| call(&site.project_properties().set("text", "text", &body.read())),
    );
}

#[test]
fn set_shared_time_tracking_configuration() {
    check(
        "PUT",
        "/rest/api/3/configuration/timetracking/options",
        |site, body| call(&site.time_tracking().set_shared_configuration(&body.read())),
    );
}

#[test]
fn set_user_columns() {
    check("PUT", "/rest/api/3/user/columns", |site, _| {
        call(&site.users().set_columns(&form()).account_id("text"))
    });
}

#[test]
fn set_user_property() {
    check(
        "PUT",
        "/rest/api/3/user/properties/{propertyKey}",
        |site, body| {
            call(
                &site
                    .user_properties()
                    .set("text", &body.read())
                    .account_id("text")
                    .user_key("text")
                    .username("text"),
            )
        },
    );
}

#[test]
fn set_workflow_scheme_draft_issue_type() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
        |site, body| {
            call(
                &site
                    .workflow_scheme_drafts()
                    .set_issue_type(7, "text", &body.read()),
            )
        },
    );
}

#[test]
fn set_workflow_scheme_issue_type() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
        |site, body| {
            call(
                &site
                    .workflow_schemes()
                    .set_issue_type(7, "text", &body.read()),
            )
        },
    );
}

#[test]
fn set_worklog_property() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties/{propertyKey}",
        |site, body| {
            call(
                &site
                    .worklog_properties()
                    .set("text", "text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn store_avatar() {
    check(
        "POST",
        "/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
        |site, _| {
            call(
                &site
                    .avatars()
                    .store("project", "text", 7, "image/png", &b"bytes"[..])
                    .x(7)
                    .y(7),
            )
        },
    );
}

#[test]
fn submit_bulk_delete() {
    check("POST", "/rest/api/3/bulk/issues/delete", |site, body| {
        call(&site.bulk_operations().submit_delete(&body.read()))
    });
}

#[test]
fn submit_bulk_edit() {
    check("POST", "/rest/api/3/bulk/issues/fields", |site, body| {
        call(&site.bulk_operations().submit_edit(&body.read()))
    });
}

#[test]
fn submit_bulk_move() {
    check("POST", "/rest/api/3/bulk/issues/move", |site, body| {
        call(&site.bulk_operations().submit_move(&body.read()))
    });
}

#[test]
fn submit_bulk_transition() {
    check(
        "POST",
        "/rest/api/3/bulk/issues/transition",
        |site, body| call(&site.bulk_operations().submit_transition(&body.read())),
    );
}

#[test]
fn submit_bulk_unwatch() {
    check("POST", "/rest/api/3/bulk/issues/unwatch", |site, body| {
        call(&site.bulk_operations().submit_unwatch(&body.read()))
    });
}

#[test]
fn submit_bulk_watch() {
    check("POST", "/rest/api/3/bulk/issues/watch", |site, body| {
        call(&site.bulk_operations().submit_watch(&body.read()))
    });
}

#[test]
fn suggested_priorities_for_mappings() {
    check(
        "POST",
        "/rest/api/3/priorityscheme/mappings",
        |site, body| call(&site.priority_schemes().suggested_for_mappings(&body.read())),
    );
}

#[test]
fn switch_workflow_scheme_for_project() {
    check(
        "POST",
        "/rest/api/3/workflowscheme/project/switch",
        |site, body| call(&site.workflow_schemes().switch_for_project(&body.read())),
    );
}

#[test]
fn toggle_feature_for_project() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}/features/{featureKey}",
        |site, body| {
            call(
                &site
                    .project_features()
                    .toggle_for("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn trash_custom_field() {
    check("POST", "/rest/api/3/field/{id}/trash", |site, _| {
        call(&site.fields().trash_custom("text"))
    });
}

#[test]
fn trash_plan() {
    check("PUT", "/rest/api/3/plans/plan/{planId}/trash", |site, _| {
        call(&site.plans().trash(7))
    });
}

#[test]
fn unarchive_issues() {
    check("PUT", "/rest/api/3/issue/unarchive", |site, body| {
        call(&site.issues().unarchive(&body.read()))
    });
}

#[test]
fn update_atlassian_team() {
    check(
        "PUT",
        "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        |site, body| {
            call(
                &site
                    .teams_in_plan()
                    .update_atlassian(7, "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_comment() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        |site, body| {
            call(
                &site
                    .comments()
                    .update("text", "text", &body.read())
                    .notify_users(true)
                    .override_editable_flag(true)
                    .expand("text"),
            )
        },
    );
}

#[test]
fn update_component() {
    check("PUT", "/rest/api/3/component/{id}", |site, body| {
        call(&site.project_components().update("text", &body.read()))
    });
}

#[test]
fn update_custom_field() {
    check("PUT", "/rest/api/3/field/{fieldId}", |site, body| {
        call(&site.fields().update_custom("text", &body.read()))
    });
}

#[test]
fn update_custom_field_configuration() {
    check(
        "PUT",
        "/rest/api/3/app/field/{fieldIdOrKey}/context/configuration",
        |site, body| {
            call(
                &site
                    .custom_field_configurations()
                    .update("text", &body.read()),
            )
        },
    );
}

#[test]
fn update_custom_field_context() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/{contextId}",
        |site, body| call(&site.custom_field_contexts().update("text", 7, &body.read())),
    );
}

#[test]
fn update_custom_field_option() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldId}/context/{contextId}/option",
        |site, body| call(&site.custom_field_options().update("text", 7, &body.read())),
    );
}

#[test]
fn update_custom_field_value() {
    check(
        "PUT",
        "/rest/api/3/app/field/{fieldIdOrKey}/value",
        |site, body| {
            call(
                &site
                    .app_field_values()
                    .update("text", &body.read())
                    .generate_changelog(true)
                    .generate_app_events(true),
            )
        },
    );
}

#[test]
fn update_dashboard() {
    check("PUT", "/rest/api/3/dashboard/{id}", |site, body| {
        call(
            &site
                .dashboards()
                .update("text", &body.read())
                .extend_admin_permissions(true),
        )
    });
}

#[test]
fn update_default_project_classification() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
        |site, body| {
            call(
                &site
                    .project_classification_levels()
                    .update_default("text", &body.read()),
            )
        },
    );
}

#[test]
fn update_default_screen_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default",
        |site, body| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .update_default("text", &body.read()),
            )
        },
    );
}

#[test]
fn update_default_workflow() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/default",
        |site, body| call(&site.workflow_schemes().update_default(7, &body.read())),
    );
}

#[test]
fn update_draft_default_workflow() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/draft/default",
        |site, body| {
            call(
                &site
                    .workflow_scheme_drafts()
                    .update_default(7, &body.read()),
            )
        },
    );
}

#[test]
fn update_draft_workflow_mapping() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/draft/workflow",
        |site, body| {
            call(
                &site
                    .workflow_scheme_drafts()
                    .update_mapping(7, "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_field_association_scheme() {
    check(
        "PUT",
        "/rest/api/3/config/fieldschemes/{id}",
        |site, body| call(&site.field_schemes().update_association(7, &body.read())),
    );
}

#[test]
fn update_field_association_scheme_item_parameters() {
    check(
        "PUT",
        "/rest/api/3/config/fieldschemes/fields/parameters",
        |site, body| {
            call(
                &site
                    .field_schemes()
                    .update_association_item_parameters(&body.read()),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn update_field_configuration() {
    check(
        "PUT",
        "/rest/api/3/fieldconfiguration/{id}",
        |site, body| call(&site.field_configurations().update(7, &body.read())),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn update_field_configuration_items() {
    check(
        "PUT",
        "/rest/api/3/fieldconfiguration/{id}/fields",
        |site, body| call(&site.field_configurations().update_items(7, &body.read())),
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn update_field_configuration_scheme() {
    check(
        "PUT",
        "/rest/api/3/fieldconfigurationscheme/{id}",
        |site, body| call(&site.field_configurations().update_scheme(7, &body.read())),
    );
}

#[test]
fn update_fields_associated_with_schemes() {
    check(
        "PUT",
        "/rest/api/3/config/fieldschemes/fields",
        |site, body| call(&site.field_schemes().update_associated_with(&body.read())),
    );
}

#[test]
fn update_filter() {
    check("PUT", "/rest/api/3/filter/{id}", |site, body| {
        call(
            &site
                .filters()
                .update(7, &body.read())
                .expand("text")
                .override_share_permissions(true),
        )
    });
}

#[test]
fn update_gadget() {
    check(
        "PUT",
        "/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
        |site, body| call(&site.dashboards().update_gadget(7, 7, &body.read())),
    );
}

#[test]
fn update_issue_field_option() {
    check(
        "PUT",
        "/rest/api/3/field/{fieldKey}/option/{optionId}",
        |site, body| call(&site.app_field_options().update("text", 7, &body.read())),
    );
}

#[test]
fn update_issue_link_type() {
    check(
        "PUT",
        "/rest/api/3/issueLinkType/{issueLinkTypeId}",
        |site, body| call(&site.link_types().update("text", &body.read())),
    );
}

#[test]
fn update_issue_security_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/{id}",
        |site, body| call(&site.security_schemes().update("text", &body.read())),
    );
}

#[test]
fn update_issue_type() {
    check("PUT", "/rest/api/3/issuetype/{id}", |site, body| {
        call(&site.issue_types().update("text", &body.read()))
    });
}

#[test]
fn update_issue_type_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
        |site, body| call(&site.issue_type_schemes().update(7, &body.read())),
    );
}

#[test]
fn update_issue_type_screen_scheme() {
    check(
        "PUT",
        "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
        |site, body| {
            call(
                &site
                    .issue_type_screen_schemes()
                    .update("text", &body.read()),
            )
        },
    );
}

#[test]
fn update_multiple_custom_field_values() {
    check("POST", "/rest/api/3/app/field/value", |site, body| {
        call(
            &site
                .app_field_values()
                .update_multiple(&body.read())
                .generate_changelog(true)
                .generate_app_events(true),
        )
    });
}

#[test]
fn update_notification_scheme() {
    check(
        "PUT",
        "/rest/api/3/notificationscheme/{id}",
        |site, body| call(&site.notification_schemes().update("text", &body.read())),
    );
}

#[test]
fn update_permission_scheme() {
    check(
        "PUT",
        "/rest/api/3/permissionscheme/{schemeId}",
        |site, body| {
            call(
                &site
                    .permission_schemes()
                    .update(7, &body.read())
                    .expand("text"),
            )
        },
    );
}

#[test]
fn update_plan() {
    check("PUT", "/rest/api/3/plans/plan/{planId}", |site, body| {
        call(&site.plans().update(7, &body.read()).use_group_id(true))
    });
}

#[test]
fn update_plan_only_team() {
    check(
        "PUT",
        "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        |site, body| call(&site.teams_in_plan().update_only(7, 7, &body.read())),
    );
}

#[test]
fn update_precomputations() {
    check(
        "POST",
        "/rest/api/3/jql/function/computation",
        |site, body| {
            call(
                &site
                    .jql_functions()
                    .update_precomputations(&body.read())
                    .skip_not_found_precomputations(true),
            )
        },
    );
}

#[test]
fn update_priority() {
    check("PUT", "/rest/api/3/priority/{id}", |site, body| {
        call(&site.priorities().update("text", &body.read()))
    });
}

#[test]
fn update_priority_scheme() {
    check(
        "PUT",
        "/rest/api/3/priorityscheme/{schemeId}",
        |site, body| call(&site.priority_schemes().update(7, &body.read())),
    );
}

#[test]
fn update_project() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}",
        |site, body| call(&site.projects().update("text", &body.read()).expand("text")),
    );
}

#[test]
fn update_project_avatar() {
    check(
        "PUT",
        "/rest/api/3/project/{projectIdOrKey}/avatar",
        |site, body| call(&site.project_avatars().update("text", &body.read())),
    );
}

#[test]
fn update_project_category() {
    check("PUT", "/rest/api/3/projectCategory/{id}", |site, body| {
        call(&site.project_categories().update(7, &body.read()))
    });
}

#[test]
fn update_project_email() {
    check(
        "PUT",
        "/rest/api/3/project/{projectId}/email",
        |site, body| call(&site.project_email().update(7, &body.read())),
    );
}

#[test]
fn update_related_work() {
    check(
        "PUT",
        "/rest/api/3/version/{id}/relatedwork",
        |site, body| {
            call(
                &site
                    .project_versions()
                    .update_related_work("text", &body.read()),
            )
        },
    );
}

#[test]
fn update_remote_issue_link() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
        |site, body| {
            call(
                &site
                    .issue_remote_links()
                    .update("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_resolution() {
    check("PUT", "/rest/api/3/resolution/{id}", |site, body| {
        call(&site.resolutions().update("text", &body.read()))
    });
}

#[test]
fn update_schemes() {
    check("POST", "/rest/api/3/workflowscheme/update", |site, body| {
        call(&site.workflow_schemes().update(&body.read()))
    });
}

#[test]
fn update_screen() {
    check("PUT", "/rest/api/3/screens/{screenId}", |site, body| {
        call(&site.screens().update(7, &body.read()))
    });
}

#[test]
fn update_screen_scheme() {
    check(
        "PUT",
        "/rest/api/3/screenscheme/{screenSchemeId}",
        |site, body| call(&site.screen_schemes().update("text", &body.read())),
    );
}

#[test]
fn update_security_level() {
    check(
        "PUT",
        "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
        |site, body| {
            call(
                &site
                    .security_schemes()
                    .update_level("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_statuses() {
    check("PUT", "/rest/api/3/statuses", |site, body| {
        call(&site.statuses().update_statuses(&body.read()))
    });
}

#[test]
fn update_ui_modification() {
    check(
        "PUT",
        "/rest/api/3/uiModifications/{uiModificationId}",
        |site, body| call(&site.ui_modifications().update("text", &body.read())),
    );
}

#[test]
fn update_version() {
    check("PUT", "/rest/api/3/version/{id}", |site, body| {
        call(&site.project_versions().update("text", &body.read()))
    });
}

#[test]
fn update_workflow_mapping() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/workflow",
        |site, body| {
            call(
                &site
                    .workflow_schemes()
                    .update_mapping(7, "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_workflow_scheme() {
    check("PUT", "/rest/api/3/workflowscheme/{id}", |site, body| {
        call(
            &site
                .workflow_schemes()
                .update_workflow_scheme(7, &body.read()),
        )
    });
}

#[test]
fn update_workflow_scheme_draft() {
    check(
        "PUT",
        "/rest/api/3/workflowscheme/{id}/draft",
        |site, body| call(&site.workflow_scheme_drafts().update(7, &body.read())),
    );
}

#[test]
fn update_workflow_transition_rule_configurations() {
    check("PUT", "/rest/api/3/workflow/rule/config", |site, body| {
        call(
            &site
                .workflow_transition_rules()
                .update_configurations(&body.read()),
        )
    });
}

#[test]
fn update_workflows() {
    check("POST", "/rest/api/3/workflows/update", |site, body| {
        call(&site.workflows().update(&body.read()))
    });
}

#[test]
fn update_worklog() {
    check(
        "PUT",
        "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
        |site, body| {
            call(
                &site
                    .worklogs()
                    .update("text", "text", &body.read())
                    .notify_users(true)
                    .adjust_estimate("new")
                    .new_estimate("text")
                    .expand("text")
                    .override_editable_flag(true),
            )
        },
    );
}

#[test]
fn validate_create_workflows() {
    check(
        "POST",
        "/rest/api/3/workflows/create/validation",
        |site, body| call(&site.workflows().validate_create(&body.read())),
    );
}

#[test]
fn validate_project_key() {
    check("GET", "/rest/api/3/projectvalidate/key", |site, _| {
        call(&site.project_validation().validate().key("text"))
    });
}

#[test]
fn validate_update_workflows() {
    check(
        "POST",
        "/rest/api/3/workflows/update/validation",
        |site, body| call(&site.workflows().validate_update(&body.read())),
    );
}

#[test]
fn workflow_capabilities() {
    check("GET", "/rest/api/3/workflows/capabilities", |site, _| {
        call(
            &site
                .workflows()
                .capabilities()
                .workflow_id("text")
                .project_id("text")
                .issue_type_id("text"),
        )
    });
}
