// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A limits increase item question response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseItemQuestionResponse {
    /// The OCID of the resource.
    pub id: String,
    /// The text of the question.
    pub question_text: String,
    /// The answer to the question.
    pub question_response: String,
}

model! {
    LimitsIncreaseItemQuestionResponse {
        id = "id";
        question_text = "questionText";
        question_response = "questionResponse";
    }
}
