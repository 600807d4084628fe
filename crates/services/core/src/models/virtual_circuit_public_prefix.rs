// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A virtual circuit public prefix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitPublicPrefix {
    /// The CIDR block.
    pub cidr_block: String,
    /// The state of the verification of the public IP prefix. Traffic flows only after the
    /// verification.
    pub verification_state: models::VirtualCircuitPublicPrefixVerificationState,
}

model! {
    VirtualCircuitPublicPrefix {
        cidr_block = "cidrBlock";
        verification_state = "verificationState";
    }
}
