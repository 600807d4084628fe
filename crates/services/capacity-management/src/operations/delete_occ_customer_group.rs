// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCC customer group.
    ///
    /// The response has the header `retry-after`.
    DeleteOccCustomerGroup = DELETE "/occCustomerGroups/{occCustomerGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomerGroup/DeleteOccCustomerGroup";
    required {
        occ_customer_group_id = path "occCustomerGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_occ_customer_group); }
}
