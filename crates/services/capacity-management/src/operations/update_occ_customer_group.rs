// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCC customer group.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccCustomerGroup = PUT "/occCustomerGroups/{occCustomerGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomerGroup/UpdateOccCustomerGroup";
    required {
        occ_customer_group_id = path "occCustomerGroupId" (String);
        update_occ_customer_group_details = json(models::UpdateOccCustomerGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccCustomerGroup) }
    then {
        settled(get_occ_customer_group, models::OccCustomerGroup,
            models::OccCustomerGroupLifecycleState);
    }
}
