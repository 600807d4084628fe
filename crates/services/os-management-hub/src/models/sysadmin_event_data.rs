// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Sysadmin event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SysadminEventData {
    /// The error summary.
    pub error_summary: Option<String>,
    /// The error cause.
    pub error_cause: String,
    /// The error log.
    pub error_log: String,
    /// The attempted resolutions.
    pub attempted_resolutions: Vec<String>,
    /// The resolution status.
    pub resolution_status: models::SysadminEventDataResolutionStatus,
    /// The resolution log.
    pub resolution_log: String,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    SysadminEventData {
        error_summary = "errorSummary";
        error_cause = "errorCause";
        error_log = "errorLog";
        attempted_resolutions = "attemptedResolutions";
        resolution_status = "resolutionStatus";
        resolution_log = "resolutionLog";
        additional_details = "additionalDetails";
    }
}
