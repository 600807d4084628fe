// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckSummary {
    /// The key.
    pub key: String,
    /// The title.
    pub title: String,
    /// The remarks.
    pub remarks: Option<String>,
    /// The references.
    pub references: Option<models::References>,
    /// The category.
    pub category: Option<String>,
    /// The recommended remediation of the reported check.
    pub oneline: Option<String>,
    /// The severity of the check that Data Safe suggests, the default in the template baseline.
    pub suggested_severity: Option<models::CheckSuggestedSeverity>,
}

model! {
    CheckSummary {
        key = "key";
        title = "title";
        remarks = "remarks";
        references = "references";
        category = "category";
        oneline = "oneline";
        suggested_severity = "suggestedSeverity";
    }
}
