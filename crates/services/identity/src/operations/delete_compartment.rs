// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a compartment asynchronously. The compartment must be empty. The work request
    /// reports when it is deleted.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteCompartment = DELETE "/compartments/{compartmentId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/DeleteCompartment";
    required {
        compartment_id = path "compartmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compartment); }
}
