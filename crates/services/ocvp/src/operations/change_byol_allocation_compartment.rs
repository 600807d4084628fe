// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the BYOL allocation to another compartment.
    ChangeByolAllocationCompartment =
        POST "/byolAllocations/{byolAllocationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ByolAllocation/ChangeByolAllocationCompartment";
    required {
        byol_allocation_id = path "byolAllocationId" (String);
        change_byol_allocation_compartment_details =
            json(models::ChangeByolAllocationCompartmentDetails);
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
