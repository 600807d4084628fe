// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCC customer.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateOccCustomer = PUT "/occCustomerGroups/{occCustomerGroupId}/occCustomers/{occCustomerId}",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomer/UpdateOccCustomer";
    required {
        occ_customer_group_id = path "occCustomerGroupId" (String);
        occ_customer_id = path "occCustomerId" (String);
        update_occ_customer_details = json(models::UpdateOccCustomerDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OccCustomer) }
}
