// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a findings change audit log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingsChangeAuditLogSummary {
    /// The key.
    pub key: String,
    /// The unique key of the finding.
    pub finding_key: String,
    /// The title of the finding.
    pub finding_title: String,
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The OCID of the target database.
    pub target_id: String,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The severity.
    pub severity: models::FindingsChangeAuditLogSeverity,
    /// The severity of the finding from the security assessment. It cannot be changed.
    pub oracle_defined_severity: models::FindingsChangeAuditLogOracleDefinedSeverity,
    /// Whether the user deferred the risk level of the finding.
    pub is_risk_deferred: bool,
    /// The previous severity.
    pub previous_severity: models::FindingsChangeAuditLogPreviousSeverity,
    /// The reason for accepting or modifying the risk level of the finding.
    pub justification: String,
    /// The time when the validity ends.
    pub time_valid_until: Option<DateTime<Utc>>,
    /// The user who made the last modification.
    pub modified_by: String,
}

model! {
    FindingsChangeAuditLogSummary {
        key = "key";
        finding_key = "findingKey";
        finding_title = "findingTitle";
        assessment_id = "assessmentId";
        target_id = "targetId";
        time_updated = "timeUpdated";
        severity = "severity";
        oracle_defined_severity = "oracleDefinedSeverity";
        is_risk_deferred = "isRiskDeferred";
        previous_severity = "previousSeverity";
        justification = "justification";
        time_valid_until = "timeValidUntil";
        modified_by = "modifiedBy";
    }
}
