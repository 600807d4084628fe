// @generated from spec/accept-of-the-response.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The text.
    pub text: Option<String>,
}

model! {
    Answer {
        text = "text";
    }
}
