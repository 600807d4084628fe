// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual circuit public prefix to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualCircuitPublicPrefixDetails {
    /// The CIDR block.
    pub cidr_block: String,
}

model! {
    CreateVirtualCircuitPublicPrefixDetails {
        cidr_block = "cidrBlock";
    }
}
