// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a masking policy health report log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicyHealthReportLogSummary {
    /// The type of the message.
    pub message_type: models::MaskingPolicyHealthReportLogMessageType,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The message.
    pub message: String,
    /// The remediation.
    pub remediation: Option<String>,
    /// The description.
    pub description: String,
    /// The type of the health check.
    pub health_check_type: Option<models::MaskingPolicyHealthReportLogHealthCheckType>,
}

model! {
    MaskingPolicyHealthReportLogSummary {
        message_type = "messageType";
        timestamp = "timestamp";
        message = "message";
        remediation = "remediation";
        description = "description";
        health_check_type = "healthCheckType";
    }
}
