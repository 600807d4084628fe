// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An advisor rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorRule {
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The findings.
    pub findings: Vec<models::RuleFinding>,
}

model! {
    AdvisorRule {
        name = "name";
        description = "description";
        findings = "findings";
    }
}
