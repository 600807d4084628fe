// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Text plain statement output data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextPlainStatementOutputData {
    /// The value.
    pub value: String,
}

model! {
    TextPlainStatementOutputData, "type" = "TEXT_PLAIN" {
        value = "value";
    }
}
