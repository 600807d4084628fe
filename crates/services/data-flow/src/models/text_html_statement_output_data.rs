// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Text HTML statement output data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextHtmlStatementOutputData {
    /// The value.
    pub value: String,
}

model! {
    TextHtmlStatementOutputData, "type" = "TEXT_HTML" {
        value = "value";
    }
}
