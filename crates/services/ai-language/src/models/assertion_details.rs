// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an assertion.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssertionDetails {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: String,
    /// The value.
    pub value: String,
    /// The confidence score.
    pub score: f64,
}

model! {
    AssertionDetails {
        id = "id";
        type_ = "type";
        value = "value";
        score = "score";
    }
}
