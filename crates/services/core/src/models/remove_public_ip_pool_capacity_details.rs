// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a public IP pool capacity to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePublicIpPoolCapacityDetails {
    /// The CIDR block. Example: `10.0.1.0/24`.
    pub cidr_block: String,
}

model! {
    RemovePublicIpPoolCapacityDetails {
        required {
            cidr_block = "cidrBlock", with_cidr_block(String);
        }
    }
}
