//! A test for each operation of `confluence-v2`: made by `cargo xtask catalogue`; do not edit.

use crate::harness::{call, check};

#[test]
fn bulk_assign_space_permission_roles() {
    check(
        "POST",
        "/wiki/api/v2/space-permissions/transition/role-assignments",
        |site, body| {
            call(
                &site
                    .space_permission_transitions()
                    .bulk_assign_roles(&body.read()),
            )
        },
    );
}

#[test]
fn bulk_remove_space_permission_access() {
    check(
        "POST",
        "/wiki/api/v2/space-permissions/transition/access-removals",
        |site, body| {
            call(
                &site
                    .space_permission_transitions()
                    .bulk_remove_access(&body.read()),
            )
        },
    );
}

#[test]
fn check_access_by_email() {
    check(
        "POST",
        "/wiki/api/v2/user/access/check-access-by-email",
        |site, body| call(&site.users().check_access_by_email(&body.read())),
    );
}

#[test]
fn convert_content_ids_to_content_types() {
    check(
        "POST",
        "/wiki/api/v2/content/convert-ids-to-types",
        |site, body| call(&site.content_types().convert_ids_to_types(&body.read())),
    );
}

#[test]
fn create_attachment_property() {
    check(
        "POST",
        "/wiki/api/v2/attachments/{attachment-id}/properties",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .create_attachment("text", &body.read()),
            )
        },
    );
}

#[test]
fn create_blog_post() {
    check("POST", "/wiki/api/v2/blogposts", |site, body| {
        call(&site.blog_posts().create(&body.read()).private(true))
    });
}

#[test]
fn create_blogpost_property() {
    check(
        "POST",
        "/wiki/api/v2/blogposts/{blogpost-id}/properties",
        |site, body| call(&site.content_properties().create_blogpost(7, &body.read())),
    );
}

#[test]
fn create_bulk_user_lookup() {
    check("POST", "/wiki/api/v2/users-bulk", |site, body| {
        call(&site.users().create_bulk_lookup(&body.read()))
    });
}

#[test]
fn create_comment_property() {
    check(
        "POST",
        "/wiki/api/v2/comments/{comment-id}/properties",
        |site, body| call(&site.content_properties().create_comment(7, &body.read())),
    );
}

#[test]
fn create_custom_content() {
    check("POST", "/wiki/api/v2/custom-content", |site, body| {
        call(&site.custom_content().create(&body.read()))
    });
}

#[test]
fn create_custom_content_property() {
    check(
        "POST",
        "/wiki/api/v2/custom-content/{custom-content-id}/properties",
        |site, body| call(&site.content_properties().create_custom(7, &body.read())),
    );
}

#[test]
fn create_database() {
    check("POST", "/wiki/api/v2/databases", |site, body| {
        call(&site.databases().create(&body.read()).private(true))
    });
}

#[test]
fn create_database_property() {
    check(
        "POST",
        "/wiki/api/v2/databases/{id}/properties",
        |site, body| call(&site.content_properties().create_database(7, &body.read())),
    );
}

#[test]
fn create_folder() {
    check("POST", "/wiki/api/v2/folders", |site, body| {
        call(&site.folders().create(&body.read()))
    });
}

#[test]
fn create_folder_property() {
    check(
        "POST",
        "/wiki/api/v2/folders/{id}/properties",
        |site, body| call(&site.content_properties().create_folder(7, &body.read())),
    );
}

#[test]
fn create_footer_comment() {
    check("POST", "/wiki/api/v2/footer-comments", |site, body| {
        call(&site.comments().create_footer(&body.read()))
    });
}

#[test]
fn create_inline_comment() {
    check("POST", "/wiki/api/v2/inline-comments", |site, body| {
        call(&site.comments().create_inline(&body.read()))
    });
}

#[test]
fn create_page() {
    check("POST", "/wiki/api/v2/pages", |site, body| {
        call(
            &site
                .pages()
                .create(&body.read())
                .embedded(true)
                .private(true)
                .root_level(true),
        )
    });
}

#[test]
fn create_page_property() {
    check(
        "POST",
        "/wiki/api/v2/pages/{page-id}/properties",
        |site, body| call(&site.content_properties().create_page(7, &body.read())),
    );
}

#[test]
fn create_smart_link() {
    check("POST", "/wiki/api/v2/embeds", |site, body| {
        call(&site.smart_links().create(&body.read()))
    });
}

#[test]
fn create_smart_link_property() {
    check(
        "POST",
        "/wiki/api/v2/embeds/{id}/properties",
        |site, body| call(&site.content_properties().create_smart_link(7, &body.read())),
    );
}

#[test]
fn create_space() {
    check("POST", "/wiki/api/v2/spaces", |site, body| {
        call(&site.spaces().create(&body.read()))
    });
}

#[test]
fn create_space_property() {
    check(
        "POST",
        "/wiki/api/v2/spaces/{space-id}/properties",
        |site, body| call(&site.space_properties().create(7, &body.read())),
    );
}

#[test]
fn create_space_role() {
    check("POST", "/wiki/api/v2/space-roles", |site, body| {
        call(&site.space_roles().create(&body.read()))
    });
}

#[test]
fn create_whiteboard() {
    check("POST", "/wiki/api/v2/whiteboards", |site, body| {
        call(&site.whiteboards().create(&body.read()).private(true))
    });
}

#[test]
fn create_whiteboard_property() {
    check(
        "POST",
        "/wiki/api/v2/whiteboards/{id}/properties",
        |site, body| call(&site.content_properties().create_whiteboard(7, &body.read())),
    );
}

#[test]
fn delete_attachment() {
    check("DELETE", "/wiki/api/v2/attachments/{id}", |site, _| {
        call(&site.attachments().delete(7).purge(true))
    });
}

#[test]
fn delete_attachment_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_attachment("text", 7)),
    );
}

#[test]
fn delete_blog_post() {
    check("DELETE", "/wiki/api/v2/blogposts/{id}", |site, _| {
        call(&site.blog_posts().delete(7).purge(true).draft(true))
    });
}

#[test]
fn delete_blogpost_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_blogpost(7, 7)),
    );
}

#[test]
fn delete_comment_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_comment(7, 7)),
    );
}

#[test]
fn delete_custom_content() {
    check("DELETE", "/wiki/api/v2/custom-content/{id}", |site, _| {
        call(&site.custom_content().delete(7).purge(true))
    });
}

#[test]
fn delete_custom_content_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_custom(7, 7)),
    );
}

#[test]
fn delete_database() {
    check("DELETE", "/wiki/api/v2/databases/{id}", |site, _| {
        call(&site.databases().delete(7))
    });
}

#[test]
fn delete_database_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_database(7, 7)),
    );
}

#[test]
fn delete_folder() {
    check("DELETE", "/wiki/api/v2/folders/{id}", |site, _| {
        call(&site.folders().delete(7))
    });
}

#[test]
fn delete_folder_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_folder(7, 7)),
    );
}

#[test]
fn delete_footer_comment() {
    check(
        "DELETE",
        "/wiki/api/v2/footer-comments/{comment-id}",
        |site, _| call(&site.comments().delete_footer(7)),
    );
}

#[test]
fn delete_forge_app_property() {
    check(
        "DELETE",
        "/wiki/api/v2/app/properties/{propertyKey}",
        |site, _| call(&site.app_properties().delete_forge("text")),
    );
}

#[test]
fn delete_inline_comment() {
    check(
        "DELETE",
        "/wiki/api/v2/inline-comments/{comment-id}",
        |site, _| call(&site.comments().delete_inline(7)),
    );
}

#[test]
fn delete_page() {
    check("DELETE", "/wiki/api/v2/pages/{id}", |site, _| {
        call(&site.pages().delete(7).purge(true).draft(true))
    });
}

#[test]
fn delete_page_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_page(7, 7)),
    );
}

#[test]
fn delete_smart_link() {
    check("DELETE", "/wiki/api/v2/embeds/{id}", |site, _| {
        call(&site.smart_links().delete(7))
    });
}

#[test]
fn delete_smart_link_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_smart_link(7, 7)),
    );
}

#[test]
fn delete_space_default_classification_level() {
    check(
        "DELETE",
        "/wiki/api/v2/spaces/{id}/classification-level/default",
        |site, _| call(&site.classification_levels().delete_space_default(7)),
    );
}

#[test]
fn delete_space_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        |site, _| call(&site.space_properties().delete(7, 7)),
    );
}

#[test]
fn delete_space_role() {
    check("DELETE", "/wiki/api/v2/space-roles/{id}", |site, _| {
        call(&site.space_roles().delete("text"))
    });
}

#[test]
fn delete_whiteboard() {
    check("DELETE", "/wiki/api/v2/whiteboards/{id}", |site, _| {
        call(&site.whiteboards().delete(7))
    });
}

#[test]
fn delete_whiteboard_property_by_id() {
    check(
        "DELETE",
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        |site, _| call(&site.content_properties().delete_whiteboard(7, 7)),
    );
}

#[test]
fn disable_admin_key() {
    check("DELETE", "/wiki/api/v2/admin-key", |site, _| {
        call(&site.admin_key().disable())
    });
}

#[test]
fn enable_admin_key() {
    check("POST", "/wiki/api/v2/admin-key", |site, body| {
        call(&site.admin_key().enable().body(&body.read()))
    });
}

#[test]
fn generate_space_permission_combinations() {
    check(
        "POST",
        "/wiki/api/v2/space-permissions/transition/combinations",
        |site, _| call(&site.space_permission_transitions().generate_combinations()),
    );
}

#[test]
fn get_admin_key() {
    check("GET", "/wiki/api/v2/admin-key", |site, _| {
        call(&site.admin_key().get())
    });
}

#[test]
fn get_attachment_by_id() {
    check("GET", "/wiki/api/v2/attachments/{id}", |site, _| {
        call(
            &site
                .attachments()
                .get("text")
                .version(7)
                .include_labels(true)
                .include_properties(true)
                .include_operations(true)
                .include_versions(true)
                .include_version(true)
                .include_collaborators(true),
        )
    });
}

#[test]
fn get_attachment_comments() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{id}/footer-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .attachment("text")
                    .body_format("storage")
                    .cursor("text")
                    .limit(7)
                    .sort("created-date")
                    .version(7),
            )
        },
    );
}

#[test]
fn get_attachment_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{attachment-id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .attachment("text")
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_attachment_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_attachment_content_properties_by_id("text", 7),
            )
        },
    );
}

#[test]
fn get_attachment_labels() {
    check("GET", "/wiki/api/v2/attachments/{id}/labels", |site, _| {
        call(
            &site
                .labels()
                .attachment(7)
                .prefix("my")
                .sort("text")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_attachment_operations() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{id}/operations",
        |site, _| call(&site.operations().attachment("text")),
    );
}

#[test]
fn get_attachment_thumbnail_by_id() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{id}/thumbnail/download",
        |site, _| {
            call(
                &site
                    .attachments()
                    .thumbnail("text")
                    .version(7)
                    .height(7)
                    .width(7),
            )
        },
    );
}

#[test]
fn get_attachment_version_details() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}",
        |site, _| call(&site.versions().attachment_details("text", 7)),
    );
}

#[test]
fn get_attachment_versions() {
    check(
        "GET",
        "/wiki/api/v2/attachments/{id}/versions",
        |site, _| {
            call(
                &site
                    .versions()
                    .attachment("text")
                    .cursor("text")
                    .limit(7)
                    .sort("modified-date"),
            )
        },
    );
}

#[test]
fn get_attachments() {
    check("GET", "/wiki/api/v2/attachments", |site, _| {
        call(
            &site
                .attachments()
                .list()
                .sort("created-date")
                .cursor("text")
                .status(["current"])
                .media_type("text")
                .filename("text")
                .limit(7),
        )
    });
}

#[test]
fn get_available_space_permissions() {
    check("GET", "/wiki/api/v2/space-permissions", |site, _| {
        call(&site.space_permissions().available().cursor("text").limit(7))
    });
}

#[test]
fn get_available_space_roles() {
    check("GET", "/wiki/api/v2/space-roles", |site, _| {
        call(
            &site
                .space_roles()
                .available()
                .space_id("text")
                .role_type("text")
                .principal_id("text")
                .principal_type("USER")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_blog_post_by_id() {
    check("GET", "/wiki/api/v2/blogposts/{id}", |site, _| {
        call(
            &site
                .blog_posts()
                .get(7)
                .body_format("storage")
                .get_draft(true)
                .status(["current"])
                .version(7)
                .include_labels(true)
                .include_properties(true)
                .include_operations(true)
                .include_likes(true)
                .include_versions(true)
                .include_version(true)
                .include_favorited_by_current_user_status(true)
                .include_webresources(true)
                .include_collaborators(true),
        )
    });
}

#[test]
fn get_blog_post_classification_level() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/classification-level",
        |site, _| call(&site.classification_levels().blog_post(7).status("current")),
    );
}

#[test]
fn get_blog_post_footer_comments() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/footer-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .blog_post_footer(7)
                    .body_format("storage")
                    .status(["current"])
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_blog_post_inline_comments() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/inline-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .blog_post_inline(7)
                    .body_format("storage")
                    .status(["current"])
                    .resolution_status(["resolved"])
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_blog_post_labels() {
    check("GET", "/wiki/api/v2/blogposts/{id}/labels", |site, _| {
        call(
            &site
                .labels()
                .blog_post(7)
                .prefix("my")
                .sort("text")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_blog_post_like_count() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/likes/count",
        |site, _| call(&site.likes().blog_post_count(7)),
    );
}

#[test]
fn get_blog_post_like_users() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/likes/users",
        |site, _| call(&site.likes().blog_post_users(7).cursor("text").limit(7)),
    );
}

#[test]
fn get_blog_post_operations() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/operations",
        |site, _| call(&site.operations().blog_post(7)),
    );
}

#[test]
fn get_blog_post_version_details() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}",
        |site, _| call(&site.versions().blog_post_details(7, 7)),
    );
}

#[test]
fn get_blog_post_versions() {
    check("GET", "/wiki/api/v2/blogposts/{id}/versions", |site, _| {
        call(
            &site
                .versions()
                .blog_post(7)
                .body_format("storage")
                .cursor("text")
                .limit(7)
                .sort("modified-date"),
        )
    });
}

#[test]
fn get_blog_posts() {
    check("GET", "/wiki/api/v2/blogposts", |site, _| {
        call(
            &site
                .blog_posts()
                .list()
                .id([7, 8])
                .space_id([7, 8])
                .sort("id")
                .status(["current"])
                .title("text")
                .body_format("storage")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_blog_posts_in_space() {
    check("GET", "/wiki/api/v2/spaces/{id}/blogposts", |site, _| {
        call(
            &site
                .blog_posts()
                .in_space(7)
                .sort("id")
                .status(["current"])
                .title("text")
                .body_format("storage")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_blogpost_attachments() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/attachments",
        |site, _| {
            call(
                &site
                    .attachments()
                    .blogpost(7)
                    .sort("created-date")
                    .cursor("text")
                    .status(["current"])
                    .media_type("text")
                    .filename("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_blogpost_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{blogpost-id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .blogpost(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_blogpost_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_blogpost_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_child_custom_content() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{id}/children",
        |site, _| {
            call(
                &site
                    .children()
                    .child_custom_content(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
#[expect(deprecated, reason = "deprecated calls work, too")]
fn get_child_pages() {
    check("GET", "/wiki/api/v2/pages/{id}/children", |site, _| {
        call(
            &site
                .children()
                .child_pages(7)
                .cursor("text")
                .limit(7)
                .sort("text"),
        )
    });
}

#[test]
fn get_classification_levels() {
    check("GET", "/wiki/api/v2/classification-levels", |site, _| {
        call(&site.classification_levels().list())
    });
}

#[test]
fn get_comment_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/comments/{comment-id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .comment(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_comment_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_comment_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_custom_content_attachments() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{id}/attachments",
        |site, _| {
            call(
                &site
                    .attachments()
                    .custom_content(7)
                    .sort("created-date")
                    .cursor("text")
                    .status(["current"])
                    .media_type("text")
                    .filename("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_custom_content_by_id() {
    check("GET", "/wiki/api/v2/custom-content/{id}", |site, _| {
        call(
            &site
                .custom_content()
                .get(7)
                .body_format("raw")
                .version(7)
                .include_labels(true)
                .include_properties(true)
                .include_operations(true)
                .include_versions(true)
                .include_version(true)
                .include_collaborators(true),
        )
    });
}

#[test]
fn get_custom_content_by_type() {
    check("GET", "/wiki/api/v2/custom-content", |site, _| {
        call(
            &site
                .custom_content()
                .by_type("text")
                .id([7, 8])
                .space_id([7, 8])
                .sort("id")
                .cursor("text")
                .limit(7)
                .body_format("raw"),
        )
    });
}

#[test]
fn get_custom_content_by_type_in_blog_post() {
    check(
        "GET",
        "/wiki/api/v2/blogposts/{id}/custom-content",
        |site, _| {
            call(
                &site
                    .custom_content()
                    .get_by_type_in_blog_post(7, "text")
                    .sort("id")
                    .cursor("text")
                    .limit(7)
                    .body_format("raw"),
            )
        },
    );
}

#[test]
fn get_custom_content_by_type_in_page() {
    check(
        "GET",
        "/wiki/api/v2/pages/{id}/custom-content",
        |site, _| {
            call(
                &site
                    .custom_content()
                    .get_by_type_in_page(7, "text")
                    .sort("id")
                    .cursor("text")
                    .limit(7)
                    .body_format("raw"),
            )
        },
    );
}

#[test]
fn get_custom_content_by_type_in_space() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{id}/custom-content",
        |site, _| {
            call(
                &site
                    .custom_content()
                    .get_by_type_in_space(7, "text")
                    .cursor("text")
                    .limit(7)
                    .body_format("raw"),
            )
        },
    );
}

#[test]
fn get_custom_content_comments() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{id}/footer-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .custom_content(7)
                    .body_format("storage")
                    .cursor("text")
                    .limit(7)
                    .sort("created-date"),
            )
        },
    );
}

#[test]
fn get_custom_content_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{custom-content-id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .custom(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_custom_content_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_custom_content_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_custom_content_labels() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{id}/labels",
        |site, _| {
            call(
                &site
                    .labels()
                    .custom_content(7)
                    .prefix("my")
                    .sort("text")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_custom_content_operations() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{id}/operations",
        |site, _| call(&site.operations().custom_content(7)),
    );
}

#[test]
fn get_custom_content_version_details() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}",
        |site, _| call(&site.versions().custom_content_details(7, 7)),
    );
}

#[test]
fn get_custom_content_versions() {
    check(
        "GET",
        "/wiki/api/v2/custom-content/{custom-content-id}/versions",
        |site, _| {
            call(
                &site
                    .versions()
                    .custom_content(7)
                    .body_format("raw")
                    .cursor("text")
                    .limit(7)
                    .sort("modified-date"),
            )
        },
    );
}

#[test]
fn get_data_policy_metadata() {
    check("GET", "/wiki/api/v2/data-policies/metadata", |site, _| {
        call(&site.data_policies().metadata())
    });
}

#[test]
fn get_data_policy_spaces() {
    check("GET", "/wiki/api/v2/data-policies/spaces", |site, _| {
        call(
            &site
                .data_policies()
                .spaces()
                .ids([7, 8])
                .keys(["a", "b"])
                .sort("id")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_database_ancestors() {
    check("GET", "/wiki/api/v2/databases/{id}/ancestors", |site, _| {
        call(&site.ancestors().database(7).limit(7))
    });
}

#[test]
fn get_database_by_id() {
    check("GET", "/wiki/api/v2/databases/{id}", |site, _| {
        call(
            &site
                .databases()
                .get(7)
                .include_collaborators(true)
                .include_direct_children(true)
                .include_operations(true)
                .include_properties(true),
        )
    });
}

#[test]
fn get_database_classification_level() {
    check(
        "GET",
        "/wiki/api/v2/databases/{id}/classification-level",
        |site, _| call(&site.classification_levels().database(7)),
    );
}

#[test]
fn get_database_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/databases/{id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .database(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_database_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_database_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_database_descendants() {
    check(
        "GET",
        "/wiki/api/v2/databases/{id}/descendants",
        |site, _| {
            call(
                &site
                    .descendants()
                    .database(7)
                    .limit(7)
                    .depth(7)
                    .cursor("text"),
            )
        },
    );
}

#[test]
fn get_database_direct_children() {
    check(
        "GET",
        "/wiki/api/v2/databases/{id}/direct-children",
        |site, _| {
            call(
                &site
                    .children()
                    .database_direct(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
fn get_database_operations() {
    check(
        "GET",
        "/wiki/api/v2/databases/{id}/operations",
        |site, _| call(&site.operations().database(7)),
    );
}

#[test]
fn get_folder_ancestors() {
    check("GET", "/wiki/api/v2/folders/{id}/ancestors", |site, _| {
        call(&site.ancestors().folder(7).limit(7))
    });
}

#[test]
fn get_folder_by_id() {
    check("GET", "/wiki/api/v2/folders/{id}", |site, _| {
        call(
            &site
                .folders()
                .get(7)
                .include_collaborators(true)
                .include_direct_children(true)
                .include_operations(true)
                .include_properties(true),
        )
    });
}

#[test]
fn get_folder_content_properties() {
    check("GET", "/wiki/api/v2/folders/{id}/properties", |site, _| {
        call(
            &site
                .content_properties()
                .folder(7)
                .key("text")
                .sort("key")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_folder_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_folder_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_folder_descendants() {
    check("GET", "/wiki/api/v2/folders/{id}/descendants", |site, _| {
        call(
            &site
                .descendants()
                .folder(7)
                .limit(7)
                .depth(7)
                .cursor("text"),
        )
    });
}

#[test]
fn get_folder_direct_children() {
    check(
        "GET",
        "/wiki/api/v2/folders/{id}/direct-children",
        |site, _| {
            call(
                &site
                    .children()
                    .folder_direct(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
fn get_folder_operations() {
    check("GET", "/wiki/api/v2/folders/{id}/operations", |site, _| {
        call(&site.operations().folder(7))
    });
}

#[test]
fn get_footer_comment_by_id() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{comment-id}",
        |site, _| {
            call(
                &site
                    .comments()
                    .get_footer(7)
                    .body_format("storage")
                    .version(7)
                    .include_properties(true)
                    .include_operations(true)
                    .include_likes(true)
                    .include_versions(true)
                    .include_version(true),
            )
        },
    );
}

#[test]
fn get_footer_comment_children() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/children",
        |site, _| {
            call(
                &site
                    .comments()
                    .footer_children(7)
                    .body_format("storage")
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_footer_comment_operations() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/operations",
        |site, _| call(&site.operations().footer_comment(7)),
    );
}

#[test]
fn get_footer_comment_version_details() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/versions/{version-number}",
        |site, _| call(&site.versions().footer_comment_details(7, 7)),
    );
}

#[test]
fn get_footer_comment_versions() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/versions",
        |site, _| {
            call(
                &site
                    .versions()
                    .footer_comment(7)
                    .body_format("storage")
                    .cursor("text")
                    .limit(7)
                    .sort("modified-date"),
            )
        },
    );
}

#[test]
fn get_footer_comments() {
    check("GET", "/wiki/api/v2/footer-comments", |site, _| {
        call(
            &site
                .comments()
                .footer()
                .body_format("storage")
                .sort("created-date")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_footer_like_count() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/likes/count",
        |site, _| call(&site.likes().footer_count(7)),
    );
}

#[test]
fn get_footer_like_users() {
    check(
        "GET",
        "/wiki/api/v2/footer-comments/{id}/likes/users",
        |site, _| call(&site.likes().footer_users(7).cursor("text").limit(7)),
    );
}

#[test]
fn get_forge_app_properties() {
    check("GET", "/wiki/api/v2/app/properties", |site, _| {
        call(
            &site
                .app_properties()
                .get_forge_app_properties()
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_forge_app_property() {
    check(
        "GET",
        "/wiki/api/v2/app/properties/{propertyKey}",
        |site, _| call(&site.app_properties().forge("text")),
    );
}

#[test]
fn get_inline_comment_by_id() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{comment-id}",
        |site, _| {
            call(
                &site
                    .comments()
                    .get_inline(7)
                    .body_format("storage")
                    .version(7)
                    .include_properties(true)
                    .include_operations(true)
                    .include_likes(true)
                    .include_versions(true)
                    .include_version(true),
            )
        },
    );
}

#[test]
fn get_inline_comment_children() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/children",
        |site, _| {
            call(
                &site
                    .comments()
                    .inline_children(7)
                    .body_format("storage")
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_inline_comment_operations() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/operations",
        |site, _| call(&site.operations().inline_comment(7)),
    );
}

#[test]
fn get_inline_comment_version_details() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/versions/{version-number}",
        |site, _| call(&site.versions().inline_comment_details(7, 7)),
    );
}

#[test]
fn get_inline_comment_versions() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/versions",
        |site, _| {
            call(
                &site
                    .versions()
                    .inline_comment(7)
                    .body_format("storage")
                    .cursor("text")
                    .limit(7)
                    .sort("modified-date"),
            )
        },
    );
}

#[test]
fn get_inline_comments() {
    check("GET", "/wiki/api/v2/inline-comments", |site, _| {
        call(
            &site
                .comments()
                .inline()
                .body_format("storage")
                .sort("created-date")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_inline_like_count() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/likes/count",
        |site, _| call(&site.likes().inline_count(7)),
    );
}

#[test]
fn get_inline_like_users() {
    check(
        "GET",
        "/wiki/api/v2/inline-comments/{id}/likes/users",
        |site, _| call(&site.likes().inline_users(7).cursor("text").limit(7)),
    );
}

#[test]
fn get_label_attachments() {
    check("GET", "/wiki/api/v2/labels/{id}/attachments", |site, _| {
        call(
            &site
                .attachments()
                .label(7)
                .sort("created-date")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_label_blog_posts() {
    check("GET", "/wiki/api/v2/labels/{id}/blogposts", |site, _| {
        call(
            &site
                .blog_posts()
                .label(7)
                .space_id([7, 8])
                .body_format("storage")
                .sort("id")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_label_pages() {
    check("GET", "/wiki/api/v2/labels/{id}/pages", |site, _| {
        call(
            &site
                .pages()
                .with_label(7)
                .space_id([7, 8])
                .body_format("storage")
                .sort("id")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_labels() {
    check("GET", "/wiki/api/v2/labels", |site, _| {
        call(
            &site
                .labels()
                .list()
                .label_id([7, 8])
                .prefix(["a", "b"])
                .cursor("text")
                .sort("text")
                .limit(7),
        )
    });
}

#[test]
fn get_page_ancestors() {
    check("GET", "/wiki/api/v2/pages/{id}/ancestors", |site, _| {
        call(&site.ancestors().page(7).limit(7))
    });
}

#[test]
fn get_page_attachments() {
    check("GET", "/wiki/api/v2/pages/{id}/attachments", |site, _| {
        call(
            &site
                .attachments()
                .of_page(7)
                .sort("created-date")
                .cursor("text")
                .status(["current"])
                .media_type("text")
                .filename("text")
                .limit(7),
        )
    });
}

#[test]
fn get_page_by_id() {
    check("GET", "/wiki/api/v2/pages/{id}", |site, _| {
        call(
            &site
                .pages()
                .get(7)
                .body_format("storage")
                .get_draft(true)
                .status(["current"])
                .version(7)
                .include_labels(true)
                .include_properties(true)
                .include_operations(true)
                .include_likes(true)
                .include_versions(true)
                .include_version(true)
                .include_favorited_by_current_user_status(true)
                .include_webresources(true)
                .include_collaborators(true)
                .include_direct_children(true),
        )
    });
}

#[test]
fn get_page_classification_level() {
    check(
        "GET",
        "/wiki/api/v2/pages/{id}/classification-level",
        |site, _| call(&site.classification_levels().page(7).status("current")),
    );
}

#[test]
fn get_page_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/pages/{page-id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .page(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_page_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_page_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_page_descendants() {
    check("GET", "/wiki/api/v2/pages/{id}/descendants", |site, _| {
        call(&site.descendants().page(7).limit(7).depth(7).cursor("text"))
    });
}

#[test]
fn get_page_direct_children() {
    check(
        "GET",
        "/wiki/api/v2/pages/{id}/direct-children",
        |site, _| {
            call(
                &site
                    .children()
                    .page_direct(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
fn get_page_footer_comments() {
    check(
        "GET",
        "/wiki/api/v2/pages/{id}/footer-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .page_footer(7)
                    .body_format("storage")
                    .status(["current"])
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_page_inline_comments() {
    check(
        "GET",
        "/wiki/api/v2/pages/{id}/inline-comments",
        |site, _| {
            call(
                &site
                    .comments()
                    .page_inline(7)
                    .body_format("storage")
                    .status(["current"])
                    .resolution_status(["resolved"])
                    .sort("created-date")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_page_labels() {
    check("GET", "/wiki/api/v2/pages/{id}/labels", |site, _| {
        call(
            &site
                .labels()
                .page(7)
                .prefix("my")
                .sort("text")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_page_like_count() {
    check("GET", "/wiki/api/v2/pages/{id}/likes/count", |site, _| {
        call(&site.likes().page_count(7))
    });
}

#[test]
fn get_page_like_users() {
    check("GET", "/wiki/api/v2/pages/{id}/likes/users", |site, _| {
        call(&site.likes().page_users(7).cursor("text").limit(7))
    });
}

#[test]
fn get_page_operations() {
    check("GET", "/wiki/api/v2/pages/{id}/operations", |site, _| {
        call(&site.operations().page(7))
    });
}

#[test]
fn get_page_version_details() {
    check(
        "GET",
        "/wiki/api/v2/pages/{page-id}/versions/{version-number}",
        |site, _| call(&site.versions().page_details(7, 7)),
    );
}

#[test]
fn get_page_versions() {
    check("GET", "/wiki/api/v2/pages/{id}/versions", |site, _| {
        call(
            &site
                .versions()
                .page(7)
                .body_format("storage")
                .cursor("text")
                .limit(7)
                .sort("modified-date"),
        )
    });
}

#[test]
fn get_pages() {
    check("GET", "/wiki/api/v2/pages", |site, _| {
        call(
            &site
                .pages()
                .list()
                .id([7, 8])
                .space_id([7, 8])
                .sort("id")
                .status(["current"])
                .title("text")
                .body_format("storage")
                .subtype("live")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_pages_in_space() {
    check("GET", "/wiki/api/v2/spaces/{id}/pages", |site, _| {
        call(
            &site
                .pages()
                .in_space(7)
                .depth("all")
                .sort("id")
                .status(["current"])
                .title("text")
                .body_format("storage")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_smart_link_ancestors() {
    check("GET", "/wiki/api/v2/embeds/{id}/ancestors", |site, _| {
        call(&site.ancestors().smart_link(7).limit(7))
    });
}

#[test]
fn get_smart_link_by_id() {
    check("GET", "/wiki/api/v2/embeds/{id}", |site, _| {
        call(
            &site
                .smart_links()
                .get(7)
                .include_collaborators(true)
                .include_direct_children(true)
                .include_operations(true)
                .include_properties(true),
        )
    });
}

#[test]
fn get_smart_link_content_properties() {
    check("GET", "/wiki/api/v2/embeds/{id}/properties", |site, _| {
        call(
            &site
                .content_properties()
                .smart_link(7)
                .key("text")
                .sort("key")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_smart_link_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_smart_link_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_smart_link_descendants() {
    check("GET", "/wiki/api/v2/embeds/{id}/descendants", |site, _| {
        call(
            &site
                .descendants()
                .smart_link(7)
                .limit(7)
                .depth(7)
                .cursor("text"),
        )
    });
}

#[test]
fn get_smart_link_direct_children() {
    check(
        "GET",
        "/wiki/api/v2/embeds/{id}/direct-children",
        |site, _| {
            call(
                &site
                    .children()
                    .smart_link_direct(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
fn get_smart_link_operations() {
    check("GET", "/wiki/api/v2/embeds/{id}/operations", |site, _| {
        call(&site.operations().smart_link(7))
    });
}

#[test]
fn get_space_by_id() {
    check("GET", "/wiki/api/v2/spaces/{id}", |site, _| {
        call(
            &site
                .spaces()
                .get(7)
                .description_format("plain")
                .include_icon(true)
                .include_operations(true)
                .include_properties(true)
                .include_permissions(true)
                .include_role_assignments(true)
                .include_labels(true),
        )
    });
}

#[test]
fn get_space_content_labels() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{id}/content/labels",
        |site, _| {
            call(
                &site
                    .labels()
                    .space_content(7)
                    .prefix("my")
                    .sort("text")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_space_default_classification_level() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{id}/classification-level/default",
        |site, _| call(&site.classification_levels().space_default(7)),
    );
}

#[test]
fn get_space_labels() {
    check("GET", "/wiki/api/v2/spaces/{id}/labels", |site, _| {
        call(
            &site
                .labels()
                .space(7)
                .prefix("my")
                .sort("text")
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_space_operations() {
    check("GET", "/wiki/api/v2/spaces/{id}/operations", |site, _| {
        call(&site.operations().space(7))
    });
}

#[test]
fn get_space_permission_transition_task_status() {
    check(
        "GET",
        "/wiki/api/v2/space-permissions/transition/tasks/{taskId}",
        |site, _| call(&site.space_permission_transitions().task_status("text")),
    );
}

#[test]
fn get_space_permissions_assignments() {
    check("GET", "/wiki/api/v2/spaces/{id}/permissions", |site, _| {
        call(
            &site
                .space_permissions()
                .assignments(7)
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_space_properties() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{space-id}/properties",
        |site, _| {
            call(
                &site
                    .space_properties()
                    .list(7)
                    .key("text")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_space_property_by_id() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        |site, _| call(&site.space_properties().get(7, 7)),
    );
}

#[test]
fn get_space_role_assignments() {
    check(
        "GET",
        "/wiki/api/v2/spaces/{id}/role-assignments",
        |site, _| {
            call(
                &site
                    .space_roles()
                    .assignments(7)
                    .role_id("text")
                    .role_type("text")
                    .principal_id("text")
                    .principal_type("USER")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_space_role_mode() {
    check("GET", "/wiki/api/v2/space-role-mode", |site, _| {
        call(&site.space_roles().mode())
    });
}

#[test]
fn get_space_roles_by_id() {
    check("GET", "/wiki/api/v2/space-roles/{id}", |site, _| {
        call(&site.space_roles().get(7))
    });
}

#[test]
fn get_spaces() {
    check("GET", "/wiki/api/v2/spaces", |site, _| {
        call(
            &site
                .spaces()
                .list()
                .ids([7, 8])
                .keys(["a", "b"])
                .r#type("global")
                .status("current")
                .labels(["a", "b"])
                .favorited_by("text")
                .not_favorited_by("text")
                .sort("id")
                .description_format("plain")
                .include_icon(true)
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_task_by_id() {
    check("GET", "/wiki/api/v2/tasks/{id}", |site, _| {
        call(&site.tasks().get(7).body_format("storage"))
    });
}

#[test]
fn get_tasks() {
    check("GET", "/wiki/api/v2/tasks", |site, _| {
        call(
            &site
                .tasks()
                .list()
                .body_format("storage")
                .include_blank_tasks(true)
                .status("complete")
                .task_id([7, 8])
                .space_id([7, 8])
                .page_id([7, 8])
                .blogpost_id([7, 8])
                .created_by(["a", "b"])
                .assigned_to(["a", "b"])
                .completed_by(["a", "b"])
                .created_at_from(7)
                .created_at_to(7)
                .due_at_from(7)
                .due_at_to(7)
                .completed_at_from(7)
                .completed_at_to(7)
                .cursor("text")
                .limit(7),
        )
    });
}

#[test]
fn get_whiteboard_ancestors() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/ancestors",
        |site, _| call(&site.ancestors().whiteboard(7).limit(7)),
    );
}

#[test]
fn get_whiteboard_by_id() {
    check("GET", "/wiki/api/v2/whiteboards/{id}", |site, _| {
        call(
            &site
                .whiteboards()
                .get(7)
                .include_collaborators(true)
                .include_direct_children(true)
                .include_operations(true)
                .include_properties(true),
        )
    });
}

#[test]
fn get_whiteboard_classification_level() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/classification-level",
        |site, _| call(&site.classification_levels().whiteboard(7)),
    );
}

#[test]
fn get_whiteboard_content_properties() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/properties",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .whiteboard(7)
                    .key("text")
                    .sort("key")
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn get_whiteboard_content_properties_by_id() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        |site, _| {
            call(
                &site
                    .content_properties()
                    .get_whiteboard_content_properties_by_id(7, 7),
            )
        },
    );
}

#[test]
fn get_whiteboard_descendants() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/descendants",
        |site, _| {
            call(
                &site
                    .descendants()
                    .whiteboard(7)
                    .limit(7)
                    .depth(7)
                    .cursor("text"),
            )
        },
    );
}

#[test]
fn get_whiteboard_direct_children() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/direct-children",
        |site, _| {
            call(
                &site
                    .children()
                    .whiteboard_direct(7)
                    .cursor("text")
                    .limit(7)
                    .sort("text"),
            )
        },
    );
}

#[test]
fn get_whiteboard_operations() {
    check(
        "GET",
        "/wiki/api/v2/whiteboards/{id}/operations",
        |site, _| call(&site.operations().whiteboard(7)),
    );
}

#[test]
fn invite_by_email() {
    check(
        "POST",
        "/wiki/api/v2/user/access/invite-by-email",
        |site, body| call(&site.users().invite_by_email(&body.read())),
    );
}

#[test]
fn list_space_permission_combinations() {
    check(
        "GET",
        "/wiki/api/v2/space-permissions/transition/combinations",
        |site, _| {
            call(
                &site
                    .space_permission_transitions()
                    .list_combinations()
                    .cursor("text")
                    .limit(7),
            )
        },
    );
}

#[test]
fn post_blog_post_classification_level() {
    check(
        "POST",
        "/wiki/api/v2/blogposts/{id}/classification-level/reset",
        |site, body| call(&site.classification_levels().post_blog_post(7, &body.read())),
    );
}

#[test]
fn post_database_classification_level() {
    check(
        "POST",
        "/wiki/api/v2/databases/{id}/classification-level/reset",
        |site, body| call(&site.classification_levels().post_database(7, &body.read())),
    );
}

#[test]
fn post_page_classification_level() {
    check(
        "POST",
        "/wiki/api/v2/pages/{id}/classification-level/reset",
        |site, body| call(&site.classification_levels().post_page(7, &body.read())),
    );
}

#[test]
fn post_redact_blog() {
    check(
        "POST",
        "/wiki/api/v2/blogposts/{id}/redact",
        |site, body| call(&site.redactions().post_redact_blog(7).body(&body.read())),
    );
}

#[test]
fn post_redact_page() {
    check("POST", "/wiki/api/v2/pages/{id}/redact", |site, body| {
        call(&site.redactions().post_redact_page(7).body(&body.read()))
    });
}

#[test]
fn post_whiteboard_classification_level() {
    check(
        "POST",
        "/wiki/api/v2/whiteboards/{id}/classification-level/reset",
        |site, body| {
            call(
                &site
                    .classification_levels()
                    .post_whiteboard(7, &body.read()),
            )
        },
    );
}

#[test]
fn put_blog_post_classification_level() {
    check(
        "PUT",
        "/wiki/api/v2/blogposts/{id}/classification-level",
        |site, body| call(&site.classification_levels().put_blog_post(7, &body.read())),
    );
}

#[test]
fn put_database_classification_level() {
    check(
        "PUT",
        "/wiki/api/v2/databases/{id}/classification-level",
        |site, body| call(&site.classification_levels().put_database(7, &body.read())),
    );
}

#[test]
fn put_forge_app_property() {
    check(
        "PUT",
        "/wiki/api/v2/app/properties/{propertyKey}",
        |site, body| call(&site.app_properties().put_forge("text", &body.read())),
    );
}

#[test]
fn put_page_classification_level() {
    check(
        "PUT",
        "/wiki/api/v2/pages/{id}/classification-level",
        |site, body| call(&site.classification_levels().put_page(7, &body.read())),
    );
}

#[test]
fn put_space_default_classification_level() {
    check(
        "PUT",
        "/wiki/api/v2/spaces/{id}/classification-level/default",
        |site, body| {
            call(
                &site
                    .classification_levels()
                    .put_space_default(7, &body.read()),
            )
        },
    );
}

#[test]
fn put_whiteboard_classification_level() {
    check(
        "PUT",
        "/wiki/api/v2/whiteboards/{id}/classification-level",
        |site, body| call(&site.classification_levels().put_whiteboard(7, &body.read())),
    );
}

#[test]
fn set_space_role_assignments() {
    check(
        "POST",
        "/wiki/api/v2/spaces/{id}/role-assignments",
        |site, body| call(&site.space_roles().set_assignments(7, body.read())),
    );
}

#[test]
fn update_attachment_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .update_attachment("text", 7, &body.read()),
            )
        },
    );
}

#[test]
fn update_blog_post() {
    check("PUT", "/wiki/api/v2/blogposts/{id}", |site, body| {
        call(&site.blog_posts().update(7, &body.read()))
    });
}

#[test]
fn update_blogpost_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .update_blogpost(7, 7, &body.read()),
            )
        },
    );
}

#[test]
fn update_comment_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        |site, body| call(&site.content_properties().update_comment(7, 7, &body.read())),
    );
}

#[test]
fn update_custom_content() {
    check("PUT", "/wiki/api/v2/custom-content/{id}", |site, body| {
        call(&site.custom_content().update(7, &body.read()))
    });
}

#[test]
fn update_custom_content_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        |site, body| call(&site.content_properties().update_custom(7, 7, &body.read())),
    );
}

#[test]
fn update_database_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .update_database(7, 7, &body.read()),
            )
        },
    );
}

#[test]
fn update_folder_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        |site, body| call(&site.content_properties().update_folder(7, 7, &body.read())),
    );
}

#[test]
fn update_footer_comment() {
    check(
        "PUT",
        "/wiki/api/v2/footer-comments/{comment-id}",
        |site, body| call(&site.comments().update_footer(7, &body.read())),
    );
}

#[test]
fn update_inline_comment() {
    check(
        "PUT",
        "/wiki/api/v2/inline-comments/{comment-id}",
        |site, body| call(&site.comments().update_inline(7, &body.read())),
    );
}

#[test]
fn update_page() {
    check("PUT", "/wiki/api/v2/pages/{id}", |site, body| {
        call(&site.pages().update(7, &body.read()))
    });
}

#[test]
fn update_page_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        |site, body| call(&site.content_properties().update_page(7, 7, &body.read())),
    );
}

#[test]
fn update_page_title() {
    check("PUT", "/wiki/api/v2/pages/{id}/title", |site, body| {
        call(&site.pages().update_title(7, &body.read()))
    });
}

#[test]
fn update_smart_link_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .update_smart_link(7, 7, &body.read()),
            )
        },
    );
}

#[test]
fn update_space_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        |site, body| call(&site.space_properties().update(7, 7, &body.read())),
    );
}

#[test]
fn update_space_role() {
    check("PUT", "/wiki/api/v2/space-roles/{id}", |site, body| {
        call(&site.space_roles().update("text", &body.read()))
    });
}

#[test]
fn update_task() {
    check("PUT", "/wiki/api/v2/tasks/{id}", |site, body| {
        call(&site.tasks().update(7, &body.read()).body_format("storage"))
    });
}

#[test]
fn update_whiteboard_property_by_id() {
    check(
        "PUT",
        "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        |site, body| {
            call(
                &site
                    .content_properties()
                    .update_whiteboard(7, 7, &body.read()),
            )
        },
    );
}
