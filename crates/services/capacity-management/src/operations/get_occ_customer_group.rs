// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCC customer group.
    ///
    /// The response has the header `etag`.
    GetOccCustomerGroup = GET "/occCustomerGroups/{occCustomerGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomerGroup/GetOccCustomerGroup";
    required {
        occ_customer_group_id = path "occCustomerGroupId" (String);
    }
    returns { json(models::OccCustomerGroup), state(models::OccCustomerGroupLifecycleState) }
}
