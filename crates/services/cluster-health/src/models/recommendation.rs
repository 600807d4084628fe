// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Recommendation {
    /// The type.
    pub type_: models::RecommendationType,
    /// The name of the test.
    pub test_name: String,
    /// The fault code.
    pub fault_code: Option<String>,
    /// The description of the issue.
    pub issue: String,
    /// The suggestion.
    pub suggestion: String,
    /// The action.
    pub action: String,
}

model! {
    Recommendation {
        type_ = "type";
        test_name = "testName";
        fault_code = "faultCode";
        issue = "issue";
        suggestion = "suggestion";
        action = "action";
    }
}
