// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A health entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthEntity {
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: i64,
    /// The length.
    pub length: i64,
    /// The text.
    pub text: String,
    /// The type.
    pub type_: String,
    /// The subtype.
    pub sub_type: Option<String>,
    /// The confidence score.
    pub score: f64,
    /// The category.
    pub category: Option<String>,
    /// The ID of the resource.
    pub id: String,
    /// The assertions.
    pub assertions: Option<Vec<models::AssertionDetails>>,
    /// The matched concepts.
    pub matched_concepts: Option<Vec<models::MelConcept>>,
}

model! {
    HealthEntity {
        offset = "offset";
        length = "length";
        text = "text";
        type_ = "type";
        sub_type = "subType";
        score = "score";
        category = "category";
        id = "id";
        assertions = "assertions";
        matched_concepts = "matchedConcepts";
    }
}
