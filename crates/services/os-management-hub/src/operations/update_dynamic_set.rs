// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dynamic set.
    ///
    /// The response has the header `etag`.
    UpdateDynamicSet = PUT "/dynamicSets/{dynamicSetId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/DynamicSet/UpdateDynamicSet";
    required {
        dynamic_set_id = path "dynamicSetId" (String);
        update_dynamic_set_details = json(models::UpdateDynamicSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DynamicSet) }
    then { settled(get_dynamic_set, models::DynamicSet, models::DynamicSetLifecycleState); }
}
