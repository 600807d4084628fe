// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the BYOL allocation.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteByolAllocation = DELETE "/byolAllocations/{byolAllocationId}",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolAllocation/DeleteByolAllocation";
    required {
        byol_allocation_id = path "byolAllocationId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_byol_allocation); }
}
