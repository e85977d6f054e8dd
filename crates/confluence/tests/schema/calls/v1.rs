//! A test for each operation of `confluence-v1`: made by `cargo xtask catalogue`; do not edit.

use crate::harness::{call, check, form};

#[test]
fn add_content_watcher() {
    check(
        "POST",
        "/wiki/rest/api/user/watch/content/{contentId}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .add_watcher("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn add_custom_content_permissions() {
    check(
        "POST",
        "/wiki/rest/api/space/{spaceKey}/permission/custom-content",
        |site, body| {
            call(
                &site
                    .v1_space_permissions()
                    .add_custom_content("text", &body.read()),
            )
        },
    );
}

#[test]
fn add_group_to_content_restriction_by_group_id() {
    check(
        "PUT",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .add_group_to_by_group_id("text", "read", "text"),
            )
        },
    );
}

#[test]
fn add_label_watcher() {
    check(
        "POST",
        "/wiki/rest/api/user/watch/label/{labelName}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .add_label_watcher("text", "text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn add_labels_to_content() {
    check("POST", "/wiki/rest/api/content/{id}/label", |site, body| {
        call(&site.content_labels().add_to("text", &body.read()))
    });
}

#[test]
fn add_labels_to_space() {
    check(
        "POST",
        "/wiki/rest/api/space/{spaceKey}/label",
        |site, body| call(&site.experimental().add_labels_to_space("text", body.read())),
    );
}

#[test]
fn add_permission_to_space() {
    check(
        "POST",
        "/wiki/rest/api/space/{spaceKey}/permission",
        |site, body| call(&site.v1_space_permissions().add_to("text", &body.read())),
    );
}

#[test]
fn add_restrictions() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/restriction",
        |site, body| {
            call(
                &site
                    .content_restrictions()
                    .add("text", &body.read())
                    .expand(["restrictions.user"]),
            )
        },
    );
}

#[test]
fn add_space_watcher() {
    check(
        "POST",
        "/wiki/rest/api/user/watch/space/{spaceKey}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .add_space_watcher("text", "text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn add_user_to_content_restriction() {
    check(
        "PUT",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .add_user_to("text", "text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn add_user_to_group_by_group_id() {
    check(
        "POST",
        "/wiki/rest/api/group/userByGroupId",
        |site, body| call(&site.groups().add_user_to("text", &body.read())),
    );
}

#[test]
fn archive_pages() {
    check("POST", "/wiki/rest/api/content/archive", |site, body| {
        call(&site.content().archive_pages().body(&body.read()))
    });
}

#[test]
fn async_convert_content_body_request() {
    check(
        "POST",
        "/wiki/rest/api/contentbody/convert/async/{to}",
        |site, body| {
            call(
                &site
                    .content_bodies()
                    .async_convert_request("export_view", &body.read())
                    .expand(["a", "b"])
                    .space_key_context("text")
                    .content_id_context("text")
                    .allow_cache(true)
                    .embedded_content_render("current"),
            )
        },
    );
}

#[test]
fn async_convert_content_body_response() {
    check(
        "GET",
        "/wiki/rest/api/contentbody/convert/async/{id}",
        |site, _| call(&site.content_bodies().async_convert_response("text")),
    );
}

#[test]
fn bulk_async_convert_content_body_request() {
    check(
        "POST",
        "/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        |site, body| {
            call(
                &site
                    .content_bodies()
                    .bulk_async_convert_request(&body.read()),
            )
        },
    );
}

#[test]
fn bulk_async_convert_content_body_response() {
    check(
        "GET",
        "/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        |site, _| {
            call(
                &site
                    .content_bodies()
                    .bulk_async_convert_response(["a", "b"]),
            )
        },
    );
}

#[test]
fn check_content_permission() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/permission/check",
        |site, body| call(&site.content_permissions().check("text", &body.read())),
    );
}

#[test]
fn copy_page() {
    check("POST", "/wiki/rest/api/content/{id}/copy", |site, body| {
        call(
            &site
                .content_tree()
                .copy_page("text", &body.read())
                .expand(["a", "b"]),
        )
    });
}

#[test]
fn copy_page_hierarchy() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/pagehierarchy/copy",
        |site, body| {
            call(
                &site
                    .content_tree()
                    .copy_page_hierarchy("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_attachment() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/child/attachment",
        |site, _| {
            call(
                &site
                    .content_attachments()
                    .create("text", &form())
                    .status("current"),
            )
        },
    );
}

#[test]
fn create_audit_record() {
    check("POST", "/wiki/rest/api/audit", |site, body| {
        call(&site.audit().create_record(&body.read()))
    });
}

#[test]
fn create_content_template() {
    check("POST", "/wiki/rest/api/template", |site, body| {
        call(&site.templates().create_content(&body.read()))
    });
}

#[test]
fn create_group() {
    check("POST", "/wiki/rest/api/group", |site, body| {
        call(&site.groups().create(&body.read()))
    });
}

#[test]
fn create_or_update_attachments() {
    check(
        "PUT",
        "/wiki/rest/api/content/{id}/child/attachment",
        |site, _| {
            call(
                &site
                    .content_attachments()
                    .create_or_update("text", &form())
                    .status("current"),
            )
        },
    );
}

#[test]
fn create_private_space() {
    check("POST", "/wiki/rest/api/space/_private", |site, body| {
        call(&site.v1_spaces().create_private(&body.read()))
    });
}

#[test]
fn create_relationship() {
    check(
        "PUT",
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        |site, _| {
            call(
                &site
                    .relations()
                    .create_relationship("text", "user", "text", "user", "text")
                    .source_status("text")
                    .target_status("text")
                    .source_version(7)
                    .target_version(7),
            )
        },
    );
}

#[test]
fn create_space() {
    check("POST", "/wiki/rest/api/space", |site, body| {
        call(&site.v1_spaces().create(&body.read()))
    });
}

#[test]
fn create_user_property() {
    check(
        "POST",
        "/wiki/rest/api/user/{userId}/property/{key}",
        |site, body| call(&site.user_properties().create("text", "text", &body.read())),
    );
}

#[test]
fn delete_content_version() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/version/{versionNumber}",
        |site, _| call(&site.content_versions().delete("text", 7)),
    );
}

#[test]
fn delete_label_from_space() {
    check(
        "DELETE",
        "/wiki/rest/api/space/{spaceKey}/label",
        |site, _| {
            call(
                &site
                    .experimental()
                    .delete_label_from_space("text", "text")
                    .prefix("text"),
            )
        },
    );
}

#[test]
fn delete_page_tree() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/pageTree",
        |site, _| call(&site.experimental().delete_page_tree("text")),
    );
}

#[test]
fn delete_relationship() {
    check(
        "DELETE",
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        |site, _| {
            call(
                &site
                    .relations()
                    .delete_relationship("text", "user", "text", "user", "text")
                    .source_status("text")
                    .target_status("text")
                    .source_version(7)
                    .target_version(7),
            )
        },
    );
}

#[test]
fn delete_restrictions() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/restriction",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .delete("text")
                    .expand(["restrictions.user"]),
            )
        },
    );
}

#[test]
fn delete_space() {
    check("DELETE", "/wiki/rest/api/space/{spaceKey}", |site, _| {
        call(&site.v1_spaces().delete("text"))
    });
}

#[test]
fn delete_user_property() {
    check(
        "DELETE",
        "/wiki/rest/api/user/{userId}/property/{key}",
        |site, _| call(&site.user_properties().delete("text", "text")),
    );
}

#[test]
fn download_attatchment() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download",
        |site, _| {
            call(
                &site
                    .content_attachments()
                    .download_attatchment("text", "text")
                    .version(7)
                    .status(["a", "b"]),
            )
        },
    );
}

#[test]
fn export_audit_records() {
    check("GET", "/wiki/rest/api/audit/export", |site, _| {
        call(
            &site
                .audit()
                .export_records()
                .start_date("text")
                .end_date("text")
                .search_string("text")
                .format("csv"),
        )
    });
}

#[test]
fn find_sources_for_target() {
    check(
        "GET",
        "/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}",
        |site, _| {
            call(
                &site
                    .relations()
                    .find_sources_for_target("text", "user", "text", "user")
                    .source_status("text")
                    .target_status("text")
                    .source_version(7)
                    .target_version(7)
                    .expand(["relationData"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn find_target_from_source() {
    check(
        "GET",
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}",
        |site, _| {
            call(
                &site
                    .relations()
                    .find_target_from_source("text", "user", "text", "user")
                    .source_status("text")
                    .target_status("text")
                    .source_version(7)
                    .target_version(7)
                    .expand(["relationData"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_all_label_content() {
    check("GET", "/wiki/rest/api/label", |site, _| {
        call(
            &site
                .label_info()
                .content("text")
                .r#type("page")
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_and_async_convert_macro_body_by_macro_id() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}",
        |site, _| {
            call(
                &site
                    .macro_bodies()
                    .and_async_convert("text", 7, "text", "export_view")
                    .expand(["a", "b"])
                    .allow_cache(true)
                    .space_key_context("text")
                    .embedded_content_render("current"),
            )
        },
    );
}

#[test]
fn get_and_convert_macro_body_by_macro_id() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}",
        |site, _| {
            call(
                &site
                    .macro_bodies()
                    .and_convert("text", 7, "text", "text")
                    .expand(["a", "b"])
                    .space_key_context("text")
                    .embedded_content_render("current"),
            )
        },
    );
}

#[test]
fn get_anonymous_user() {
    check("GET", "/wiki/rest/api/user/anonymous", |site, _| {
        call(&site.v1_users().anonymous().expand(["operations"]))
    });
}

#[test]
fn get_audit_records() {
    check("GET", "/wiki/rest/api/audit", |site, _| {
        call(
            &site
                .audit()
                .records()
                .start_date("text")
                .end_date("text")
                .search_string("text")
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_audit_records_for_time_period() {
    check("GET", "/wiki/rest/api/audit/since", |site, _| {
        call(
            &site
                .audit()
                .records_for_time_period()
                .number(7)
                .units("NANOS")
                .search_string("text")
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_available_content_states() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/state/available",
        |site, _| call(&site.content_states().available("text")),
    );
}

#[test]
fn get_blueprint_templates() {
    check("GET", "/wiki/rest/api/template/blueprint", |site, _| {
        call(
            &site
                .templates()
                .blueprint()
                .space_key("text")
                .start(7)
                .limit(7)
                .expand(["body"]),
        )
    });
}

#[test]
fn get_bulk_user_lookup() {
    check("GET", "/wiki/rest/api/user/bulk", |site, _| {
        call(&site.v1_users().bulk_lookup("text").expand(["operations"]))
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_content_descendants() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/descendant",
        |site, _| call(&site.content_tree().get("text").expand(["attachment"])),
    );
}

#[test]
fn get_content_restriction_status_for_user() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .status_for_user("text", "text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn get_content_state() {
    check("GET", "/wiki/rest/api/content/{id}/state", |site, _| {
        call(&site.content_states().get("text").status("current"))
    });
}

#[test]
fn get_content_state_settings() {
    check(
        "GET",
        "/wiki/rest/api/space/{spaceKey}/state/settings",
        |site, _| call(&site.content_states().settings("text")),
    );
}

#[test]
fn get_content_template() {
    check(
        "GET",
        "/wiki/rest/api/template/{contentTemplateId}",
        |site, _| call(&site.templates().content("text").expand(["body"])),
    );
}

#[test]
fn get_content_templates() {
    check("GET", "/wiki/rest/api/template/page", |site, _| {
        call(
            &site
                .templates()
                .get_content_templates()
                .space_key("text")
                .start(7)
                .limit(7)
                .expand(["body"]),
        )
    });
}

#[test]
fn get_content_watch_status() {
    check(
        "GET",
        "/wiki/rest/api/user/watch/content/{contentId}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .status("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn get_contents_with_state() {
    check(
        "GET",
        "/wiki/rest/api/space/{spaceKey}/state/content",
        |site, _| {
            call(
                &site
                    .content_states()
                    .with("text", 7)
                    .expand(["a", "b"])
                    .limit(7)
                    .start(7),
            )
        },
    );
}

#[test]
fn get_current_user() {
    check("GET", "/wiki/rest/api/user/current", |site, _| {
        call(&site.v1_users().current().expand(["operations"]))
    });
}

#[test]
fn get_custom_content_states() {
    check("GET", "/wiki/rest/api/content-states", |site, _| {
        call(&site.content_states().custom())
    });
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_descendants_of_type() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/descendant/{type}",
        |site, _| {
            call(
                &site
                    .content_tree()
                    .of_type("text", "page")
                    .depth("all")
                    .expand(["a", "b"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_global_theme() {
    check(
        "GET",
        "/wiki/rest/api/settings/theme/selected",
        |site, _| call(&site.themes().global()),
    );
}

#[test]
fn get_group_by_group_id() {
    check("GET", "/wiki/rest/api/group/by-id", |site, _| {
        call(&site.groups().get("text"))
    });
}

#[test]
fn get_group_members_by_group_id() {
    check(
        "GET",
        "/wiki/rest/api/group/{groupId}/membersByGroupId",
        |site, _| {
            call(
                &site
                    .groups()
                    .members("text")
                    .start(7)
                    .limit(7)
                    .should_return_total_size(true)
                    .expand(["operations"]),
            )
        },
    );
}

#[test]
fn get_group_memberships_for_user() {
    check("GET", "/wiki/rest/api/user/memberof", |site, _| {
        call(
            &site
                .v1_users()
                .group_memberships_for("text")
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_groups() {
    check("GET", "/wiki/rest/api/group", |site, _| {
        call(&site.groups().list().start(7).limit(7).access_type("user"))
    });
}

#[test]
fn get_individual_group_restriction_status_by_group_id() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .individual_group_status_by_group_id("text", "read", "text"),
            )
        },
    );
}

#[test]
fn get_labels_for_space() {
    check("GET", "/wiki/rest/api/space/{spaceKey}/label", |site, _| {
        call(
            &site
                .experimental()
                .labels_for_space("text")
                .prefix("global")
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_look_and_feel_settings() {
    check("GET", "/wiki/rest/api/settings/lookandfeel", |site, _| {
        call(&site.settings().look_and_feel().space_key("text"))
    });
}

#[test]
fn get_macro_body_by_macro_id() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}",
        |site, _| call(&site.macro_bodies().get("text", 7, "text")),
    );
}

#[test]
fn get_modules() {
    check(
        "GET",
        "/wiki/rest/atlassian-connect/1/app/module/dynamic",
        |site, _| call(&site.dynamic_modules().get()),
    );
}

#[test]
fn get_privacy_unsafe_user_email() {
    check("GET", "/wiki/rest/api/user/email", |site, _| {
        call(&site.v1_users().privacy_unsafe_email("text"))
    });
}

#[test]
fn get_privacy_unsafe_user_email_bulk() {
    check("GET", "/wiki/rest/api/user/email/bulk", |site, _| {
        call(&site.v1_users().privacy_unsafe_email_bulk(["a", "b"]))
    });
}

#[test]
fn get_relationship() {
    check(
        "GET",
        "/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        |site, _| {
            call(
                &site
                    .relations()
                    .relationship("text", "user", "text", "user", "text")
                    .source_status("text")
                    .target_status("text")
                    .source_version(7)
                    .target_version(7)
                    .expand(["relationData"]),
            )
        },
    );
}

#[test]
fn get_restrictions() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/restriction",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .list("text")
                    .expand(["restrictions.user"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_restrictions_by_operation() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/restriction/byOperation",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .get_by_operation("text")
                    .expand(["restrictions.user"]),
            )
        },
    );
}

#[test]
fn get_restrictions_for_operation() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .get_for_operation("text", "read")
                    .expand(["restrictions.user"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_retention_period() {
    check("GET", "/wiki/rest/api/audit/retention", |site, _| {
        call(&site.audit().retention_period())
    });
}

#[test]
fn get_space_content_states() {
    check("GET", "/wiki/rest/api/space/{spaceKey}/state", |site, _| {
        call(&site.content_states().space("text"))
    });
}

#[test]
fn get_space_settings() {
    check(
        "GET",
        "/wiki/rest/api/space/{spaceKey}/settings",
        |site, _| call(&site.space_settings().get("text")),
    );
}

#[test]
fn get_space_theme() {
    check("GET", "/wiki/rest/api/space/{spaceKey}/theme", |site, _| {
        call(&site.themes().space("text"))
    });
}

#[test]
fn get_system_info() {
    check("GET", "/wiki/rest/api/settings/systemInfo", |site, _| {
        call(&site.settings().system_info())
    });
}

#[test]
fn get_task() {
    check("GET", "/wiki/rest/api/longtask/{id}", |site, _| {
        call(&site.long_tasks().get("text"))
    });
}

#[test]
fn get_tasks() {
    check("GET", "/wiki/rest/api/longtask", |site, _| {
        call(&site.long_tasks().list().key("text").start(7).limit(7))
    });
}

#[test]
fn get_theme() {
    check(
        "GET",
        "/wiki/rest/api/settings/theme/{themeKey}",
        |site, _| call(&site.themes().get("text")),
    );
}

#[test]
fn get_themes() {
    check("GET", "/wiki/rest/api/settings/theme", |site, _| {
        call(&site.themes().list().start(7).limit(7))
    });
}

#[test]
fn get_user() {
    check("GET", "/wiki/rest/api/user", |site, _| {
        call(&site.v1_users().get("text").expand(["operations"]))
    });
}

#[test]
fn get_user_properties() {
    check("GET", "/wiki/rest/api/user/{userId}/property", |site, _| {
        call(&site.user_properties().list("text").start(7).limit(7))
    });
}

#[test]
fn get_user_property() {
    check(
        "GET",
        "/wiki/rest/api/user/{userId}/property/{key}",
        |site, _| call(&site.user_properties().get("text", "text")),
    );
}

#[test]
fn get_viewers() {
    check(
        "GET",
        "/wiki/rest/api/analytics/content/{contentId}/viewers",
        |site, _| call(&site.analytics().viewers("text").from_date("text")),
    );
}

#[test]
fn get_views() {
    check(
        "GET",
        "/wiki/rest/api/analytics/content/{contentId}/views",
        |site, _| call(&site.analytics().views("text").from_date("text")),
    );
}

#[test]
fn get_watchers_for_space() {
    check("GET", "/wiki/rest/api/space/{spaceKey}/watch", |site, _| {
        call(
            &site
                .content_watches()
                .watchers_for_space("text")
                .start("text")
                .limit("text"),
        )
    });
}

#[test]
fn get_watches_for_page() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/notification/child-created",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .get_for_page("text")
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_watches_for_space() {
    check(
        "GET",
        "/wiki/rest/api/content/{id}/notification/created",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .get_for_space("text")
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn is_watching_label() {
    check(
        "GET",
        "/wiki/rest/api/user/watch/label/{labelName}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .is_watching_label("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn is_watching_space() {
    check(
        "GET",
        "/wiki/rest/api/user/watch/space/{spaceKey}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .is_watching_space("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn move_page() {
    check(
        "PUT",
        "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}",
        |site, _| call(&site.content_tree().move_page("text", "before", "text")),
    );
}

#[test]
fn publish_legacy_draft() {
    check(
        "POST",
        "/wiki/rest/api/content/blueprint/instance/{draftId}",
        |site, body| {
            call(
                &site
                    .content()
                    .publish_legacy_draft("text", &body.read())
                    .status("text")
                    .expand(["a", "b"]),
            )
        },
    );
}

#[test]
fn publish_shared_draft() {
    check(
        "PUT",
        "/wiki/rest/api/content/blueprint/instance/{draftId}",
        |site, body| {
            call(
                &site
                    .content()
                    .publish_shared_draft("text", &body.read())
                    .status("text")
                    .expand(["a", "b"]),
            )
        },
    );
}

#[test]
fn register_modules() {
    check(
        "POST",
        "/wiki/rest/atlassian-connect/1/app/module/dynamic",
        |site, body| call(&site.dynamic_modules().register(&body.read())),
    );
}

#[test]
fn remove_content_state() {
    check("DELETE", "/wiki/rest/api/content/{id}/state", |site, _| {
        call(&site.content_states().remove("text").status("current"))
    });
}

#[test]
fn remove_content_watcher() {
    check(
        "DELETE",
        "/wiki/rest/api/user/watch/content/{contentId}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .remove_watcher("text", "text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn remove_group_by_id() {
    check("DELETE", "/wiki/rest/api/group/by-id", |site, _| {
        call(&site.groups().remove("text"))
    });
}

#[test]
fn remove_group_from_content_restriction() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .remove_group_from("text", "read", "text"),
            )
        },
    );
}

#[test]
fn remove_label_from_content() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/label/{label}",
        |site, _| call(&site.content_labels().remove_from("text", "text")),
    );
}

#[test]
fn remove_label_from_content_using_query_parameter() {
    check("DELETE", "/wiki/rest/api/content/{id}/label", |site, _| {
        call(
            &site
                .content_labels()
                .remove_from_using_query_parameter("text", "text"),
        )
    });
}

#[test]
fn remove_label_watcher() {
    check(
        "DELETE",
        "/wiki/rest/api/user/watch/label/{labelName}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .remove_label_watcher("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn remove_member_from_group_by_group_id() {
    check("DELETE", "/wiki/rest/api/group/userByGroupId", |site, _| {
        call(
            &site
                .groups()
                .remove_member_from("text", "text")
                .key("text")
                .username("text"),
        )
    });
}

#[test]
fn remove_modules() {
    check(
        "DELETE",
        "/wiki/rest/atlassian-connect/1/app/module/dynamic",
        |site, _| call(&site.dynamic_modules().remove(["a", "b"])),
    );
}

#[test]
fn remove_permission() {
    check(
        "DELETE",
        "/wiki/rest/api/space/{spaceKey}/permission/{id}",
        |site, _| call(&site.v1_space_permissions().remove("text", 7)),
    );
}

#[test]
fn remove_space_watch() {
    check(
        "DELETE",
        "/wiki/rest/api/user/watch/space/{spaceKey}",
        |site, _| {
            call(
                &site
                    .content_watches()
                    .remove_space("text")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn remove_template() {
    check(
        "DELETE",
        "/wiki/rest/api/template/{contentTemplateId}",
        |site, _| call(&site.templates().remove("text")),
    );
}

#[test]
fn remove_user_from_content_restriction() {
    check(
        "DELETE",
        "/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
        |site, _| {
            call(
                &site
                    .content_restrictions()
                    .remove_user_from("text", "read")
                    .key("text")
                    .username("text")
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn reset_look_and_feel_settings() {
    check(
        "DELETE",
        "/wiki/rest/api/settings/lookandfeel/custom",
        |site, _| call(&site.settings().reset_look_and_feel().space_key("text")),
    );
}

#[test]
fn reset_space_theme() {
    check(
        "DELETE",
        "/wiki/rest/api/space/{spaceKey}/theme",
        |site, _| call(&site.themes().reset_space("text")),
    );
}

#[test]
fn restore_content_version() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/version",
        |site, body| {
            call(
                &site
                    .content_versions()
                    .restore("text", &body.read())
                    .expand(["a", "b"]),
            )
        },
    );
}

#[test]
fn search_by_cql() {
    check("GET", "/wiki/rest/api/search", |site, _| {
        call(
            &site
                .search()
                .cql("text")
                .cqlcontext("text")
                .cursor("text")
                .next(true)
                .prev(true)
                .limit(7)
                .start(7)
                .include_archived_spaces(true)
                .exclude_current_spaces(true)
                .excerpt("highlight")
                .site_permission_type_filter("all")
                .value(7)
                .expand(["a", "b"]),
        )
    });
}

#[test]
fn search_content_by_cql() {
    check("GET", "/wiki/rest/api/content/search", |site, _| {
        call(
            &site
                .content()
                .search_by_cql("text")
                .cqlcontext("text")
                .expand(["a", "b"])
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn search_groups() {
    check("GET", "/wiki/rest/api/group/picker", |site, _| {
        call(
            &site
                .groups()
                .search("text")
                .start(7)
                .limit(7)
                .should_return_total_size(true),
        )
    });
}

#[test]
fn search_user() {
    check("GET", "/wiki/rest/api/search/user", |site, _| {
        call(
            &site
                .search()
                .user("text")
                .start(7)
                .limit(7)
                .expand(["a", "b"])
                .site_permission_type_filter("all"),
        )
    });
}

#[test]
fn set_content_state() {
    check("PUT", "/wiki/rest/api/content/{id}/state", |site, body| {
        call(&site.content_states().set("text", "current", &body.read()))
    });
}

#[test]
fn set_retention_period() {
    check("PUT", "/wiki/rest/api/audit/retention", |site, body| {
        call(&site.audit().set_retention_period(&body.read()))
    });
}

#[test]
fn set_space_theme() {
    check(
        "PUT",
        "/wiki/rest/api/space/{spaceKey}/theme",
        |site, body| call(&site.themes().set_space("text", &body.read())),
    );
}

#[test]
fn update_attachment_data() {
    check(
        "POST",
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data",
        |site, _| {
            call(
                &site
                    .content_attachments()
                    .update_data("text", "text", &form()),
            )
        },
    );
}

#[test]
fn update_attachment_properties() {
    check(
        "PUT",
        "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}",
        |site, body| {
            call(
                &site
                    .content_attachments()
                    .update_properties("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn update_content_template() {
    check("PUT", "/wiki/rest/api/template", |site, body| {
        call(&site.templates().update_content(&body.read()))
    });
}

#[test]
fn update_look_and_feel() {
    check(
        "PUT",
        "/wiki/rest/api/settings/lookandfeel",
        |site, body| call(&site.settings().update_look_and_feel(&body.read())),
    );
}

#[test]
fn update_look_and_feel_settings() {
    check(
        "POST",
        "/wiki/rest/api/settings/lookandfeel/custom",
        |site, body| {
            call(
                &site
                    .settings()
                    .update_look_and_feel_settings(&body.read())
                    .space_key("text"),
            )
        },
    );
}

#[test]
fn update_restrictions() {
    check(
        "PUT",
        "/wiki/rest/api/content/{id}/restriction",
        |site, body| {
            call(
                &site
                    .content_restrictions()
                    .update("text", &body.read())
                    .expand(["restrictions.user"]),
            )
        },
    );
}

#[test]
fn update_space() {
    check("PUT", "/wiki/rest/api/space/{spaceKey}", |site, body| {
        call(&site.v1_spaces().update("text", &body.read()))
    });
}

#[test]
fn update_space_settings() {
    check(
        "PUT",
        "/wiki/rest/api/space/{spaceKey}/settings",
        |site, body| call(&site.space_settings().update("text", &body.read())),
    );
}

#[test]
fn update_user_property() {
    check(
        "PUT",
        "/wiki/rest/api/user/{userId}/property/{key}",
        |site, body| call(&site.user_properties().update("text", "text", &body.read())),
    );
}
