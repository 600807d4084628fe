// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VCN CIDR to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddVcnCidrDetails {
    /// The CIDR block.
    pub cidr_block: String,
}

model! {
    AddVcnCidrDetails {
        required {
            cidr_block = "cidrBlock", with_cidr_block(String);
        }
    }
}
