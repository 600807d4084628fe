// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A limits increase item question request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseItemQuestionRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The answer to the question.
    pub question_response: String,
}

model! {
    LimitsIncreaseItemQuestionRequest {
        required {
            id = "id", with_id(String);
            question_response = "questionResponse", with_question_response(String);
        }
    }
}
