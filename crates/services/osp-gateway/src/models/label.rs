// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The value.
    pub value: String,
    /// The example.
    pub example: Option<String>,
}

model! {
    Label {
        value = "value";
        example = "example";
    }
}
