// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the virtual circuit.
    ///
    /// The response has the header `etag`.
    GetVirtualCircuit = GET "/virtualCircuits/{virtualCircuitId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuit/GetVirtualCircuit";
    facts { with_secret_fields(&["bgpMd5AuthKey"]); }
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
    }
    returns { json(models::VirtualCircuit), state(models::VirtualCircuitLifecycleState) }
}
