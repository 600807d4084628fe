// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: Option<i64>,
    /// The length.
    pub length: Option<i64>,
    /// The text.
    pub text: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the entity is personal data.
    pub is_pii: Option<bool>,
    /// The confidence score. Example: `0.9999856066867399`.
    pub score: Option<f64>,
}

model! {
    Entity {
        offset = "offset";
        length = "length";
        text = "text";
        type_ = "type";
        is_pii = "isPii";
        score = "score";
    }
}
