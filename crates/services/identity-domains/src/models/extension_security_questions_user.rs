// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension security questions user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSecurityQuestionsUser {
    /// The sec questions.
    pub sec_questions: Option<Vec<models::UserExtSecQuestions>>,
}

model! {
    ExtensionSecurityQuestionsUser {
        optional {
            sec_questions = "secQuestions", with_sec_questions([models::UserExtSecQuestions]);
        }
    }
}
