// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates, retires or reactivates a tag namespace. Retiring it also retires its tags;
    /// reactivating it does not reactivate them.
    UpdateTagNamespace = PUT "/tagNamespaces/{tagNamespaceId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/UpdateTagNamespace";
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        update_tag_namespace_details = json(models::UpdateTagNamespaceDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
    }
    returns { json(models::TagNamespace) }
    then { settled(get_tag_namespace, models::TagNamespace, models::TagNamespaceLifecycleState); }
}
