// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC customer.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccCustomer = POST "/occCustomerGroups/{occCustomerGroupId}/occCustomers",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomer/CreateOccCustomer";
    facts { with_retry_token(); }
    required {
        occ_customer_group_id = path "occCustomerGroupId" (String);
        create_occ_customer_details = json(models::CreateOccCustomerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccCustomer) }
}
