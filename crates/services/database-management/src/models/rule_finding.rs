// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleFinding {
    /// The message.
    pub message: String,
    /// The details.
    pub details: Vec<models::FindingSchemaOrOperation>,
    /// The recommendations.
    pub recommendations: Vec<models::Recommendation>,
}

model! {
    RuleFinding {
        message = "message";
        details = "details";
        recommendations = "recommendations";
    }
}
