// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, Value, model};

use crate::models;

/// The summary of a finding.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingSummary {
    /// The severity.
    pub severity: Option<models::FindingSeverity>,
    /// The OCID of the assessment.
    pub assessment_id: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The key.
    pub key: Option<String>,
    /// Whether the finding is marked as a top finding.
    pub is_top_finding: Option<bool>,
    /// The title.
    pub title: Option<String>,
    /// The category.
    pub category: Option<String>,
    /// The remarks.
    pub remarks: Option<String>,
    /// The details.
    pub details: Option<Value>,
    /// The summary.
    pub summary: Option<String>,
    /// The recommended remediation of the reported check.
    pub oneline: Option<String>,
    /// The doclink.
    pub doclink: Option<String>,
    /// The references.
    pub references: Option<models::References>,
    /// The severity of the finding from the security assessment. It cannot be changed.
    pub oracle_defined_severity: Option<models::FindingOracleDefinedSeverity>,
    /// Whether the user modified the risk level.
    pub is_risk_modified: Option<bool>,
    /// Whether the risk level changed on the target database after the severity was modified.
    pub has_target_db_risk_level_changed: Option<bool>,
    /// The reason for accepting or modifying the risk level of the finding.
    pub justification: Option<String>,
    /// The time when the validity ends.
    pub time_valid_until: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FindingLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    FindingSummary {
        severity = "severity";
        assessment_id = "assessmentId";
        target_id = "targetId";
        key = "key";
        is_top_finding = "isTopFinding";
        title = "title";
        category = "category";
        remarks = "remarks";
        details = "details";
        summary = "summary";
        oneline = "oneline";
        doclink = "doclink";
        references = "references";
        oracle_defined_severity = "oracleDefinedSeverity";
        is_risk_modified = "isRiskModified";
        has_target_db_risk_level_changed = "hasTargetDbRiskLevelChanged";
        justification = "justification";
        time_valid_until = "timeValidUntil";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
