// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BYOL allocation.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateByolAllocation = POST "/byolAllocations",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolAllocation/CreateByolAllocation";
    facts { with_retry_token(); }
    required {
        create_byol_allocation_details = json(models::CreateByolAllocationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_byol_allocation, models::ByolAllocation, models::ByolAllocationLifecycleState);
        with_id("byolAllocationId", "id");
    }
}
