// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores a deleted compartment.
    ///
    /// The response has the header `etag`.
    RecoverCompartment = POST "/compartments/{compartmentId}/actions/recoverCompartment",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/RecoverCompartment";
    required {
        compartment_id = path "compartmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Compartment) }
    then {
        settled(get_compartment, models::Compartment, models::CompartmentLifecycleState);
        with_id("compartmentId", "id");
    }
}
