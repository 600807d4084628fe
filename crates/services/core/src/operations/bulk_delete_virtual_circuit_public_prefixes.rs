// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the virtual circuit public prefixes in bulk.
    BulkDeleteVirtualCircuitPublicPrefixes =
        POST "/virtualCircuits/{virtualCircuitId}/actions/bulkDeletePublicPrefixes",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuitPublicPrefix/BulkDeleteVirtualCircuitPublicPrefixes";
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
        bulk_delete_virtual_circuit_public_prefixes_details =
            json(models::BulkDeleteVirtualCircuitPublicPrefixesDetails);
    }
    returns { empty }
    then {
        settled(get_virtual_circuit, models::VirtualCircuit, models::VirtualCircuitLifecycleState);
    }
}
