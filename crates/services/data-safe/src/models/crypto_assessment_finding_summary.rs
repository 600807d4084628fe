// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a crypto assessment finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingSummary {
    /// The unique key of the finding.
    pub finding_key: String,
    /// The title.
    pub title: String,
    /// The category.
    pub category: Option<String>,
    /// The priority.
    pub priority: Option<i64>,
    /// The severity.
    pub severity: Option<models::CryptoAssessmentFindingSeverity>,
    /// The expected value.
    pub expected_value: Option<String>,
    /// The observed value of the finding.
    pub observed_value: Option<Vec<String>>,
    /// The recommended value.
    pub recommended_value: Option<String>,
    /// The status.
    pub status: models::CryptoAssessmentFindingStatus,
    /// Whether the finding is part of the quantum readiness checks.
    pub is_quantum_readiness_check: Option<bool>,
    /// The summary.
    pub summary: Option<String>,
    /// The short form of the summary.
    pub short_summary: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The remediation.
    pub remediation: Option<String>,
    /// The short form of the remediation.
    pub short_remediation: Option<String>,
    /// The compliance.
    pub compliance: Option<String>,
}

model! {
    CryptoAssessmentFindingSummary {
        finding_key = "findingKey";
        title = "title";
        category = "category";
        priority = "priority";
        severity = "severity";
        expected_value = "expectedValue";
        observed_value = "observedValue";
        recommended_value = "recommendedValue";
        status = "status";
        is_quantum_readiness_check = "isQuantumReadinessCheck";
        summary = "summary";
        short_summary = "shortSummary";
        url = "url";
        remediation = "remediation";
        short_remediation = "shortRemediation";
        compliance = "compliance";
    }
}
