// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// User ext sec questions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserExtSecQuestions {
    /// The value.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The answer of the user to the security question.
    pub answer: String,
    /// The hint text.
    pub hint_text: Option<String>,
}

model! {
    UserExtSecQuestions {
        required {
            value = "value", with_value(String);
            answer = "answer", with_answer(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            hint_text = "hintText", with_hint_text(String);
        }
    }
}
