// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the value of a tag default, or whether resource creators must specify it.
    ///
    /// The response has the header `etag`.
    UpdateTagDefault = PUT "/tagDefaults/{tagDefaultId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/UpdateTagDefault";
    required {
        tag_default_id = path "tagDefaultId" (String);
        update_tag_default_details = json(models::UpdateTagDefaultDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TagDefault) }
    then { settled(get_tag_default, models::TagDefault, models::TagDefaultLifecycleState); }
}
