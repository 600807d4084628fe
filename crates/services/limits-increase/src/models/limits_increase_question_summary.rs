// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a limits increase question.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseQuestionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The service.
    pub service: String,
    /// The name of the limit.
    pub limit_name: Option<String>,
    /// The text of the question.
    pub question_text: String,
    /// The question type.
    pub question_type: models::LimitsIncreaseQuestionQuestionType,
    /// The options.
    pub options: Option<BTreeMap<String, String>>,
    /// Whether the item is required.
    pub is_required: bool,
}

model! {
    LimitsIncreaseQuestionSummary {
        id = "id";
        service = "service";
        limit_name = "limitName";
        question_text = "questionText";
        question_type = "questionType";
        options = "options";
        is_required = "isRequired";
    }
}
