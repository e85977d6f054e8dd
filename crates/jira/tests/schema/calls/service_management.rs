//! A test for each operation of `jira-service-management`: made by `cargo xtask catalogue`; do not edit.

use crate::harness::{call, check, form};

#[test]
fn add_customers() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        |site, body| call(&site.service_desks().add_customers("text", &body.read())),
    );
}

#[test]
fn add_customers_too() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check",
        |site, body| {
            call(
                &site
                    .service_desks()
                    .rest_servicedeskapi_servicedesk_service_desk_id_customer_skip_permission_check(
                        "text",
                        &body.read(),
                    ),
            )
        },
    );
}

#[test]
fn add_organization() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        |site, body| call(&site.organizations().add("text", &body.read())),
    );
}

#[test]
fn add_request_participants() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        |site, body| call(&site.requests().add_participants("text", &body.read())),
    );
}

#[test]
fn add_users_to_organization() {
    check(
        "POST",
        "/rest/servicedeskapi/organization/{organizationId}/user",
        |site, body| call(&site.organizations().add_users_to(7, &body.read())),
    );
}

#[test]
fn answer_approval() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
        |site, body| call(&site.requests().answer_approval("text", 7, &body.read())),
    );
}

#[test]
fn attach_temporary_file() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile",
        |site, _| call(&site.service_desks().attach_temporary_file("text", &form())),
    );
}

#[test]
fn check_request_type_permissions() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check",
        |site, body| {
            call(
                &site
                    .service_desks()
                    .check_request_type_permissions("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_comment_with_attachment() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
        |site, body| {
            call(
                &site
                    .requests()
                    .create_comment_with_attachment("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_customer() {
    check("POST", "/rest/servicedeskapi/customer", |site, body| {
        call(
            &site
                .customers()
                .create(&body.read())
                .strict_conflict_status_code(true),
        )
    });
}

#[test]
fn create_customer_request() {
    check("POST", "/rest/servicedeskapi/request", |site, body| {
        call(&site.requests().create(&body.read()))
    });
}

#[test]
fn create_customer_too() {
    check(
        "POST",
        "/rest/servicedeskapi/customer/skip-permission-check",
        |site, body| {
            call(
                &site
                    .customers()
                    .create_customer(&body.read())
                    .strict_conflict_status_code(true),
            )
        },
    );
}

#[test]
fn create_organization() {
    check("POST", "/rest/servicedeskapi/organization", |site, body| {
        call(&site.organizations().create(&body.read()))
    });
}

#[test]
fn create_request_comment() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{issueIdOrKey}/comment",
        |site, body| call(&site.requests().create_comment("text", &body.read())),
    );
}

#[test]
fn create_request_type() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
        |site, body| {
            call(
                &site
                    .service_desks()
                    .create_request_type("text", &body.read()),
            )
        },
    );
}

#[test]
fn delete_feedback() {
    check(
        "DELETE",
        "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        |site, _| call(&site.requests().delete_feedback("text")),
    );
}

#[test]
fn delete_organization() {
    check(
        "DELETE",
        "/rest/servicedeskapi/organization/{organizationId}",
        |site, _| call(&site.organizations().delete(7)),
    );
}

#[test]
fn delete_property() {
    check(
        "DELETE",
        "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        |site, _| call(&site.organizations().delete_property("text", "text")),
    );
}

#[test]
fn delete_property_too() {
    check(
        "DELETE",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        |site, _| call(&site.service_desks().delete_property("text", 7, "text")),
    );
}

#[test]
fn delete_request_type() {
    check(
        "DELETE",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
        |site, _| call(&site.service_desks().delete_request_type("text", 7)),
    );
}

#[test]
fn get_all_request_types() {
    check("GET", "/rest/servicedeskapi/requesttype", |site, _| {
        call(
            &site
                .request_types()
                .request_types()
                .search_query("text")
                .service_desk_id([7, 8])
                .start(7)
                .limit(7)
                .expand(["a", "b"])
                .include_hidden_request_types_in_search(true)
                .restriction_status("text"),
        )
    });
}

#[test]
fn get_approval_by_id() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}",
        |site, _| call(&site.requests().approval("text", 7)),
    );
}

#[test]
fn get_approvals() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/approval",
        |site, _| call(&site.requests().approvals("text").start(7).limit(7)),
    );
}

#[test]
fn get_articles() {
    check(
        "GET",
        "/rest/servicedeskapi/knowledgebase/article",
        |site, _| {
            call(
                &site
                    .knowledge_base()
                    .articles("text", true)
                    .start(7)
                    .limit(7)
                    .cursor("text")
                    .prev(true),
            )
        },
    );
}

#[test]
fn get_articles_too() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .articles("text", "text")
                    .highlight(true)
                    .start(7)
                    .limit(7)
                    .cursor("text")
                    .prev(true),
            )
        },
    );
}

#[test]
fn get_assets_workspaces() {
    check("GET", "/rest/servicedeskapi/assets/workspace", |site, _| {
        call(&site.assets().workspaces().start(7).limit(7))
    });
}

#[test]
fn get_attachment_content() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}",
        |site, _| call(&site.requests().attachment_content("text", 7)),
    );
}

#[test]
fn get_attachment_thumbnail() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/attachment/{attachmentId}/thumbnail",
        |site, _| call(&site.requests().attachment_thumbnail("text", 7)),
    );
}

#[test]
fn get_attachments_for_request() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/attachment",
        |site, _| call(&site.requests().attachments_for("text", 7, 7)),
    );
}

#[test]
fn get_comment_attachments() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}/attachment",
        |site, _| {
            call(
                &site
                    .requests()
                    .comment_attachments("text", 7)
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_customer_request_by_id_or_key() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}",
        |site, _| call(&site.requests().get("text").expand(["a", "b"])),
    );
}

#[test]
fn get_customer_request_status() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/status",
        |site, _| call(&site.requests().customer_status("text").start(7).limit(7)),
    );
}

#[test]
fn get_customer_requests() {
    check("GET", "/rest/servicedeskapi/request", |site, _| {
        call(
            &site
                .requests()
                .list()
                .search_term("text")
                .request_ownership(["a", "b"])
                .request_status("text")
                .approval_status("text")
                .organization_id(7)
                .service_desk_id(7)
                .request_type_id(7)
                .expand(["a", "b"])
                .start(7)
                .limit(7),
        )
    });
}

#[test]
fn get_customer_transitions() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/transition",
        |site, _| {
            call(
                &site
                    .requests()
                    .customer_transitions("text")
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_customers() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .customers("text")
                    .query("text")
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_feedback() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        |site, _| call(&site.requests().feedback("text")),
    );
}

#[test]
fn get_info() {
    check("GET", "/rest/servicedeskapi/info", |site, _| {
        call(&site.service_management_info().get())
    });
}

#[test]
fn get_insight_workspaces() {
    check(
        "GET",
        "/rest/servicedeskapi/insight/workspace",
        |site, _| call(&site.assets().insight_workspaces().start(7).limit(7)),
    );
}

#[test]
fn get_issues_in_queue() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}/issue",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .queue_issues("text", 7)
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_organization() {
    check(
        "GET",
        "/rest/servicedeskapi/organization/{organizationId}",
        |site, _| call(&site.organizations().get(7)),
    );
}

#[test]
fn get_organizations() {
    check("GET", "/rest/servicedeskapi/organization", |site, _| {
        call(
            &site
                .organizations()
                .list()
                .start(7)
                .limit(7)
                .account_id("text"),
        )
    });
}

#[test]
fn get_organizations_too() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        |site, _| {
            call(
                &site
                    .organizations()
                    .get_organizations("text")
                    .start(7)
                    .limit(7)
                    .account_id("text"),
            )
        },
    );
}

#[test]
fn get_properties_keys() {
    check(
        "GET",
        "/rest/servicedeskapi/organization/{organizationId}/property",
        |site, _| call(&site.organizations().properties_keys("text")),
    );
}

#[test]
fn get_properties_keys_too() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property",
        |site, _| call(&site.service_desks().properties_keys("text", 7)),
    );
}

#[test]
fn get_property() {
    check(
        "GET",
        "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        |site, _| call(&site.organizations().property("text", "text")),
    );
}

#[test]
fn get_property_too() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        |site, _| call(&site.service_desks().property("text", 7, "text")),
    );
}

#[test]
fn get_queue() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue/{queueId}",
        |site, _| call(&site.service_desks().queue("text", 7).include_count(true)),
    );
}

#[test]
fn get_queues() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/queue",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .queues("text")
                    .include_count(true)
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_request_comment_by_id() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}",
        |site, _| call(&site.requests().comment("text", 7).expand(["a", "b"])),
    );
}

#[test]
fn get_request_comments() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/comment",
        |site, _| {
            call(
                &site
                    .requests()
                    .comments("text")
                    .public(true)
                    .internal(true)
                    .expand(["a", "b"])
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_request_participants() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        |site, _| call(&site.requests().participants("text").start(7).limit(7)),
    );
}

#[test]
fn get_request_type_by_id() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .request_type("text", "text")
                    .expand(["a", "b"]),
            )
        },
    );
}

#[test]
fn get_request_type_fields() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .request_type_fields("text", 7)
                    .expand(["a", "b"]),
            )
        },
    );
}

#[test]
fn get_request_type_groups() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .request_type_groups("text")
                    .start(7)
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_request_types() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype",
        |site, _| {
            call(
                &site
                    .service_desks()
                    .request_types("text")
                    .group_id(7)
                    .expand(["a", "b"])
                    .search_query("text")
                    .start(7)
                    .limit(7)
                    .include_hidden_request_types_in_search(true)
                    .restriction_status("text"),
            )
        },
    );
}

#[test]
fn get_service_desk_by_id() {
    check(
        "GET",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}",
        |site, _| call(&site.service_desks().service_desk("text")),
    );
}

#[test]
fn get_service_desks() {
    check("GET", "/rest/servicedeskapi/servicedesk", |site, _| {
        call(&site.service_desks().service_desks().start(7).limit(7))
    });
}

#[test]
fn get_sla_information() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/sla",
        |site, _| call(&site.requests().sla_information("text").start(7).limit(7)),
    );
}

#[test]
fn get_sla_information_by_id() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}",
        |site, _| call(&site.requests().get_sla_information_by_id("text", 7)),
    );
}

#[test]
fn get_subscription_status() {
    check(
        "GET",
        "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        |site, _| call(&site.requests().subscription_status("text")),
    );
}

#[test]
fn get_users_in_organization() {
    check(
        "GET",
        "/rest/servicedeskapi/organization/{organizationId}/user",
        |site, _| call(&site.organizations().users_in(7).start(7).limit(7)),
    );
}

#[test]
fn invite_customer() {
    check(
        "POST",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite",
        |site, body| {
            call(
                &site
                    .service_desks()
                    .invite_customer("text", &body.read())
                    .strict_conflict_status_code(true),
            )
        },
    );
}

#[test]
fn perform_customer_transition() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{issueIdOrKey}/transition",
        |site, body| {
            call(
                &site
                    .requests()
                    .perform_customer_transition("text", &body.read()),
            )
        },
    );
}

#[test]
fn post_feedback() {
    check(
        "POST",
        "/rest/servicedeskapi/request/{requestIdOrKey}/feedback",
        |site, body| call(&site.requests().post_feedback("text", &body.read())),
    );
}

#[test]
fn remove_customers() {
    check(
        "DELETE",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer",
        |site, body| call(&site.service_desks().remove_customers("text", &body.read())),
    );
}

#[test]
fn remove_organization() {
    check(
        "DELETE",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization",
        |site, body| call(&site.organizations().remove("text", &body.read())),
    );
}

#[test]
fn remove_request_participants() {
    check(
        "DELETE",
        "/rest/servicedeskapi/request/{issueIdOrKey}/participant",
        |site, body| call(&site.requests().remove_participants("text", &body.read())),
    );
}

#[test]
fn remove_users_from_organization() {
    check(
        "DELETE",
        "/rest/servicedeskapi/organization/{organizationId}/user",
        |site, body| call(&site.organizations().remove_users_from(7, &body.read())),
    );
}

#[test]
fn revoke_portal_only_access_for_user() {
    check(
        "PUT",
        "/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access",
        |site, _| call(&site.customers().revoke_portal_only_access_for_user("text")),
    );
}

#[test]
fn set_property() {
    check(
        "PUT",
        "/rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}",
        |site, body| {
            call(
                &site
                    .organizations()
                    .set_property("text", "text", &body.read()),
            )
        },
    );
}

#[test]
fn set_property_too() {
    check(
        "PUT",
        "/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/property/{propertyKey}",
        |site, _| call(&site.service_desks().set_property("text", 7, "text")),
    );
}

#[test]
fn subscribe() {
    check(
        "PUT",
        "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        |site, _| call(&site.requests().subscribe("text")),
    );
}

#[test]
fn unsubscribe() {
    check(
        "DELETE",
        "/rest/servicedeskapi/request/{issueIdOrKey}/notification",
        |site, _| call(&site.requests().unsubscribe("text")),
    );
}

#[test]
fn view_article() {
    check(
        "GET",
        "/rest/servicedeskapi/knowledgebase/article/view/{pageId}",
        |site, _| call(&site.knowledge_base().view_article(7)),
    );
}
