// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSummary {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The parameters.
    pub parameters: Vec<models::OperatorSummary>,
}

model! {
    RuleSummary {
        id = "id";
        description = "description";
        parameters = "parameters";
    }
}
