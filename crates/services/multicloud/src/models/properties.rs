// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Properties {
    /// The message.
    pub message: String,
}

model! {
    Properties {
        message = "message";
    }
}
