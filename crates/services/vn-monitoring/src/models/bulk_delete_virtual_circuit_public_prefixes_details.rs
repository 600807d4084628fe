// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of virtual circuit public prefixes to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteVirtualCircuitPublicPrefixesDetails {
    /// The public IP prefixes of the virtual circuit.
    pub public_prefixes: Vec<models::DeleteVirtualCircuitPublicPrefixDetails>,
}

model! {
    BulkDeleteVirtualCircuitPublicPrefixesDetails {
        public_prefixes = "publicPrefixes";
    }
}
