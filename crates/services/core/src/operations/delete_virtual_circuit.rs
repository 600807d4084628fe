// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the virtual circuit.
    DeleteVirtualCircuit = DELETE "/virtualCircuits/{virtualCircuitId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuit/DeleteVirtualCircuit";
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_virtual_circuit); }
}
