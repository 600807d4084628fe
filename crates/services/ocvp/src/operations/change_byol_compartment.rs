// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the BYOL to another compartment.
    ChangeByolCompartment = POST "/byols/{byolId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Byol/ChangeByolCompartment";
    required {
        byol_id = path "byolId" (String);
        change_byol_compartment_details = json(models::ChangeByolCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_byol, models::Byol, models::ByolLifecycleState); }
}
