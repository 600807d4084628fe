// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an inline image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineImageDetails {
    /// The data.
    ///
    /// Encoded as base64.
    pub data: String,
}

model! {
    InlineImageDetails, "source" = "INLINE" {
        required {
            data = "data", with_data(String);
        }
    }
}
