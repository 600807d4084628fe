// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a compartment, without its resources.
    ///
    /// The response has the header `etag`.
    GetCompartment = GET "/compartments/{compartmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/GetCompartment";
    required {
        compartment_id = path "compartmentId" (String);
    }
    returns { json(models::Compartment), state(models::CompartmentLifecycleState) }
}
