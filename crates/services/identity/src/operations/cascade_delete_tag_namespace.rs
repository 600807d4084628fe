// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes a tag namespace with all its tag definitions asynchronously, and removes the tags
    /// from all resources. This can take up to 48 hours and cannot be undone.
    ///
    /// The response has the header `opc-work-request-id`.
    CascadeDeleteTagNamespace = POST "/tagNamespaces/{tagNamespaceId}/actions/cascadeDelete",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/CascadeDeleteTagNamespace";
    facts { with_retry_token(); }
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_tag_namespace, models::TagNamespace, models::TagNamespaceLifecycleState); }
}
