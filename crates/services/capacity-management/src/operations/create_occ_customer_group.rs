// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCC customer group.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateOccCustomerGroup = POST "/occCustomerGroups",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccCustomerGroup/CreateOccCustomerGroup";
    facts { with_retry_token(); }
    required {
        create_occ_customer_group_details = json(models::CreateOccCustomerGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OccCustomerGroup) }
    then {
        settled(get_occ_customer_group, models::OccCustomerGroup,
            models::OccCustomerGroupLifecycleState);
        with_id("occCustomerGroupId", "id");
    }
}
