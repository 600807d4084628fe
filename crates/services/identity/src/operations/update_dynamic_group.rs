// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the matching rule, description or tags of a dynamic group.
    ///
    /// The response has the header `etag`.
    UpdateDynamicGroup = PUT "/dynamicGroups/{dynamicGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/DynamicGroup/UpdateDynamicGroup";
    required {
        dynamic_group_id = path "dynamicGroupId" (String);
        update_dynamic_group_details = json(models::UpdateDynamicGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DynamicGroup) }
    then { settled(get_dynamic_group, models::DynamicGroup, models::DynamicGroupLifecycleState); }
}
