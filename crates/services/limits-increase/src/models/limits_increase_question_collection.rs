// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of limits increase questions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseQuestionCollection {
    /// The items on this page.
    pub items: Vec<models::LimitsIncreaseQuestionSummary>,
}

model! {
    LimitsIncreaseQuestionCollection {
        items = "items";
    }
}
