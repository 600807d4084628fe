// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the virtual circuit.
    ///
    /// The response has the header `etag`.
    UpdateVirtualCircuit = PUT "/virtualCircuits/{virtualCircuitId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuit/UpdateVirtualCircuit";
    facts { with_secret_fields(&["bgpMd5AuthKey"]); }
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
        update_virtual_circuit_details = json(models::UpdateVirtualCircuitDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VirtualCircuit) }
    then {
        settled(get_virtual_circuit, models::VirtualCircuit, models::VirtualCircuitLifecycleState);
    }
}
