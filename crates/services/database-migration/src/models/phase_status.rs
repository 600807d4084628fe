// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A phase status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhaseStatus {
    /// The name.
    pub name: models::PhaseStatusName,
    /// The status.
    pub status: models::PhaseStatusStatus,
    /// The duration, in milliseconds.
    pub duration_in_ms: i64,
    /// Whether the advisor report is available.
    pub is_advisor_report_available: Option<bool>,
    /// The description of the issue.
    pub issue: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The Extract process or its result.
    pub extract: Option<Vec<models::PhaseExtractEntry>>,
    /// The location of the logs.
    pub log_location: Option<models::LogLocationBucketDetails>,
    /// The progress.
    pub progress: Option<i64>,
    /// Whether the suspend is available.
    pub is_suspend_available: Option<bool>,
    /// The editable parameter files.
    pub editable_parameter_files: Option<Vec<models::PhaseStatusEditableParameterFile>>,
    /// The group display name.
    pub group_display_name: Option<String>,
}

model! {
    PhaseStatus {
        name = "name";
        status = "status";
        duration_in_ms = "durationInMs";
        is_advisor_report_available = "isAdvisorReportAvailable";
        issue = "issue";
        action = "action";
        extract = "extract";
        log_location = "logLocation";
        progress = "progress";
        is_suspend_available = "isSuspendAvailable";
        editable_parameter_files = "editableParameterFiles";
        group_display_name = "groupDisplayName";
    }
}
