// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the name, description or tags of a compartment. The root compartment cannot be
    /// updated.
    ///
    /// The response has the header `etag`.
    UpdateCompartment = PUT "/compartments/{compartmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/UpdateCompartment";
    required {
        compartment_id = path "compartmentId" (String);
        update_compartment_details = json(models::UpdateCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Compartment) }
    then { settled(get_compartment, models::Compartment, models::CompartmentLifecycleState); }
}
