// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compartment in another compartment or in the tenancy. It can be used once its
    /// lifecycle state is `ACTIVE`.
    ///
    /// The response has the header `etag`.
    CreateCompartment = POST "/compartments",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/CreateCompartment";
    facts { with_retry_token(); }
    required {
        create_compartment_details = json(models::CreateCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Compartment) }
    then {
        settled(get_compartment, models::Compartment, models::CompartmentLifecycleState);
        with_id("compartmentId", "id");
    }
}
