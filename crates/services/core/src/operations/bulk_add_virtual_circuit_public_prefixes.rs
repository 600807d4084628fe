// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds virtual circuit public prefixes in bulk.
    BulkAddVirtualCircuitPublicPrefixes =
        POST "/virtualCircuits/{virtualCircuitId}/actions/bulkAddPublicPrefixes",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuitPublicPrefix/BulkAddVirtualCircuitPublicPrefixes";
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
        bulk_add_virtual_circuit_public_prefixes_details =
            json(models::BulkAddVirtualCircuitPublicPrefixesDetails);
    }
    returns { empty }
    then {
        settled(get_virtual_circuit, models::VirtualCircuit, models::VirtualCircuitLifecycleState);
    }
}
