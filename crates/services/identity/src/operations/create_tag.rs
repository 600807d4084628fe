// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tag definition in a tag namespace. Without a validator, any value is allowed.
    ///
    /// The response has the header `etag`.
    CreateTag = POST "/tagNamespaces/{tagNamespaceId}/tags",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/CreateTag";
    facts { with_retry_token(); }
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        create_tag_details = json(models::CreateTagDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Tag) }
    then {
        settled(get_tag, models::Tag, models::TagLifecycleState);
        with_id("tagName", "id");
    }
}
