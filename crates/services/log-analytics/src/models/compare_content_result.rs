// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compare content result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompareContentResult {
    /// The line comparison results.
    pub line_comparison_results: Option<Vec<models::CompareLineResult>>,
}

model! {
    CompareContentResult {
        line_comparison_results = "lineComparisonResults";
    }
}
