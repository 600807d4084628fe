// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A verify text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyText {
    /// The text.
    pub text: Option<String>,
}

model! {
    VerifyText {
        optional {
            text = "text", with_text(String);
        }
    }
}
