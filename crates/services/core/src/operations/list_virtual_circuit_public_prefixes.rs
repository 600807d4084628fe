// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the virtual circuit public prefixes.
    ListVirtualCircuitPublicPrefixes = GET "/virtualCircuits/{virtualCircuitId}/publicPrefixes",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VirtualCircuitPublicPrefix/ListVirtualCircuitPublicPrefixes";
    required {
        virtual_circuit_id = path "virtualCircuitId" (String);
    }
    optional {
        /// Filters by the state of the verification of the public IP prefix. Case-insensitive.
        verification_state = query "verificationState"
            (models::ListVirtualCircuitPublicPrefixesVerificationState);
    }
    returns { json(Vec<models::VirtualCircuitPublicPrefix>) }
}
