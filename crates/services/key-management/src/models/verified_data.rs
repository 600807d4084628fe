// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Verified data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifiedData {
    /// Whether the signature is valid.
    pub is_signature_valid: bool,
}

model! {
    VerifiedData {
        is_signature_valid = "isSignatureValid";
    }
}
