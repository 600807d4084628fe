// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// My authentication factor validator security questions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyAuthenticationFactorValidatorSecurityQuestions {
    /// The ID of the resource.
    pub id: String,
    /// The answer of the user to the security question.
    pub answer: Option<String>,
}

model! {
    MyAuthenticationFactorValidatorSecurityQuestions {
        required {
            id = "id", with_id(String);
        }
        optional {
            answer = "answer", with_answer(String);
        }
    }
}
