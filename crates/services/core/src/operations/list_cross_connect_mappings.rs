// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cross connect mappings.
    ListCrossConnectMappings = GET "/virtualCircuits/{virtualCircuitId}/crossConnectMappings",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectMappingDetailsCollection/ListCrossConnectMappings";
    facts { with_secret_fields(&["bgpMd5AuthKey"]); }
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
    }
    returns { json(models::CrossConnectMappingDetailsCollection) }
}
