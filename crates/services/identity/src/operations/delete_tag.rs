// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a retired tag definition asynchronously, and removes the tag from all resources.
    /// This can take up to 48 hours and cannot be undone.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteTag = DELETE "/tagNamespaces/{tagNamespaceId}/tags/{tagName}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/DeleteTag";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        tag_name = path "tagName" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_tag); }
}
