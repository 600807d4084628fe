// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual circuit public prefix to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVirtualCircuitPublicPrefixDetails {
    /// The CIDR block.
    pub cidr_block: String,
}

model! {
    DeleteVirtualCircuitPublicPrefixDetails {
        required {
            cidr_block = "cidrBlock", with_cidr_block(String);
        }
    }
}
