// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a dynamic group.
    DeleteDynamicGroup = DELETE "/dynamicGroups/{dynamicGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/DeleteDynamicGroup";
    required {
        dynamic_group_id = path "dynamicGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dynamic_group); }
}
