// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a crypto assessment finding analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingAnalyticsSummary {
    /// The unique key of the finding.
    pub finding_key: String,
    /// The title.
    pub title: String,
    /// The category.
    pub category: models::CryptoAssessmentFindingAnalyticsCategory,
    /// The number of targets.
    pub target_count: i64,
    /// The priority.
    pub priority: Option<i64>,
    /// The severity.
    pub severity: Option<models::CryptoAssessmentFindingAnalyticsSeverity>,
    /// The short form of the summary.
    pub short_summary: Option<String>,
    /// The short form of the remediation.
    pub short_remediation: Option<String>,
}

model! {
    CryptoAssessmentFindingAnalyticsSummary {
        finding_key = "findingKey";
        title = "title";
        category = "category";
        target_count = "targetCount";
        priority = "priority";
        severity = "severity";
        short_summary = "shortSummary";
        short_remediation = "shortRemediation";
    }
}
