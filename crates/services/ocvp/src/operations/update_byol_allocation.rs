// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the BYOL allocation.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateByolAllocation = PUT "/byolAllocations/{byolAllocationId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolAllocation/UpdateByolAllocation";
    required {
        byol_allocation_id = path "byolAllocationId" (String);
        update_byol_allocation_details = json(models::UpdateByolAllocationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_byol_allocation, models::ByolAllocation, models::ByolAllocationLifecycleState);
    }
}
