// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CSP zone key reference ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CspZoneKeyReferenceId {
    /// The value of the key.
    pub key_value: String,
    /// The name of the key.
    pub key_name: String,
}

model! {
    CspZoneKeyReferenceId {
        key_value = "keyValue";
        key_name = "keyName";
    }
}
