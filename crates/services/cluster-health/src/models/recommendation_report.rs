// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A recommendation report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationReport {
    /// The summary.
    pub summary: String,
    /// The total issues.
    pub total_issues: i64,
    /// The critical issues.
    pub critical_issues: i64,
    /// The warning issues.
    pub warning_issues: i64,
    /// The information issues.
    pub info_issues: i64,
    /// The recommendations.
    pub recommendations: Vec<models::Recommendation>,
    /// The metadata.
    pub metadata: Option<models::Metadata>,
    /// The time of generation.
    pub time_generated: DateTime<Utc>,
}

model! {
    RecommendationReport {
        summary = "summary";
        total_issues = "totalIssues";
        critical_issues = "criticalIssues";
        warning_issues = "warningIssues";
        info_issues = "infoIssues";
        recommendations = "recommendations";
        metadata = "metadata";
        time_generated = "timeGenerated";
    }
}
