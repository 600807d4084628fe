// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Format {
    /// The value.
    pub value: String,
    /// The example.
    pub example: Option<String>,
}

model! {
    Format {
        value = "value";
        example = "example";
    }
}
