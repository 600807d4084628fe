// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of virtual circuit public prefixes to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkAddVirtualCircuitPublicPrefixesDetails {
    /// The public IP prefixes of the virtual circuit.
    pub public_prefixes: Vec<models::CreateVirtualCircuitPublicPrefixDetails>,
}

model! {
    BulkAddVirtualCircuitPublicPrefixesDetails {
        required {
            public_prefixes = "publicPrefixes",
                with_public_prefixes([models::CreateVirtualCircuitPublicPrefixDetails]);
        }
    }
}
