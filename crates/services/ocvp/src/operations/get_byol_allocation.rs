// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BYOL allocation.
    ///
    /// The response has the header `etag`.
    GetByolAllocation = GET "/byolAllocations/{byolAllocationId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolAllocation/GetByolAllocation";
    required {
        byol_allocation_id = path "byolAllocationId" (String);
    }
    returns { json(models::ByolAllocation), state(models::ByolAllocationLifecycleState) }
}
