// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Diagnosis results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisResults {
    /// The recommendation reports.
    pub recommendation_reports: Vec<models::RecommendationReport>,
}

model! {
    DiagnosisResults {
        recommendation_reports = "recommendationReports";
    }
}
