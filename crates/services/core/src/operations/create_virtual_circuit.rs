// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a virtual circuit.
    ///
    /// The response has the header `etag`.
    CreateVirtualCircuit = POST "/virtualCircuits",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuit/CreateVirtualCircuit";
    facts {
        with_retry_token();
        with_secret_fields(&["bgpMd5AuthKey"]);
    }
    required {
        create_virtual_circuit_details = json(models::CreateVirtualCircuitDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VirtualCircuit) }
    then {
        settled(get_virtual_circuit, models::VirtualCircuit, models::VirtualCircuitLifecycleState);
        with_id("virtualCircuitId", "id");
    }
}
