// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the virtual circuit to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeVirtualCircuitCompartment =
        POST "/virtualCircuits/{virtualCircuitId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuit/ChangeVirtualCircuitCompartment";
    facts { with_retry_token(); }
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
        change_virtual_circuit_compartment_details =
            json(models::ChangeVirtualCircuitCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_virtual_circuit, models::VirtualCircuit, models::VirtualCircuitLifecycleState);
    }
}
