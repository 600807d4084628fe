// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a VCN CIDR to modify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVcnCidrDetails {
    /// The original CIDR block.
    pub original_cidr_block: String,
    /// The new CIDR block.
    pub new_cidr_block: String,
}

model! {
    ModifyVcnCidrDetails {
        required {
            original_cidr_block = "originalCidrBlock", with_original_cidr_block(String);
            new_cidr_block = "newCidrBlock", with_new_cidr_block(String);
        }
    }
}
