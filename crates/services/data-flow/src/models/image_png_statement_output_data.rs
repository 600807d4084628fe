// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Image png statement output data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePngStatementOutputData {
    /// The value.
    ///
    /// Encoded as base64.
    pub value: String,
}

model! {
    ImagePngStatementOutputData, "type" = "IMAGE_PNG" {
        value = "value";
    }
}
