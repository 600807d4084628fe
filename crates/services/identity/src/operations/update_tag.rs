// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates, retires or reactivates a tag definition. The tag values on existing resources do
    /// not change.
    ///
    /// The response has the header `etag`.
    UpdateTag = PUT "/tagNamespaces/{tagNamespaceId}/tags/{tagName}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Tag/UpdateTag";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        tag_name = path "tagName" (String);
        update_tag_details = json(models::UpdateTagDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Tag) }
    then { settled(get_tag, models::Tag, models::TagLifecycleState); }
}
