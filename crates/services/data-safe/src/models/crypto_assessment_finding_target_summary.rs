// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a crypto assessment finding target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentFindingTargetSummary {
    /// The OCID of the target database.
    pub target_id: String,
    /// The unique key of the finding.
    pub finding_key: String,
    /// The priority.
    pub priority: Option<i64>,
    /// The severity.
    pub severity: Option<models::CryptoAssessmentFindingTargetSeverity>,
    /// The observed value of the finding.
    pub observed_value: String,
    /// The version of the database.
    pub database_version: String,
    /// Whether the finding is part of the quantum readiness checks.
    pub is_quantum_readiness_check: Option<bool>,
    /// The OCID of the assessment.
    pub assessment_id: String,
}

model! {
    CryptoAssessmentFindingTargetSummary {
        target_id = "targetId";
        finding_key = "findingKey";
        priority = "priority";
        severity = "severity";
        observed_value = "observedValue";
        database_version = "databaseVersion";
        is_quantum_readiness_check = "isQuantumReadinessCheck";
        assessment_id = "assessmentId";
    }
}
