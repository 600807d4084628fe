// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A suppression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Suppression {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The email address.
    pub email_address: String,
    /// The ID of the resource.
    pub id: String,
    /// The reason.
    pub reason: Option<models::SuppressionReason>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time when it was last suppressed.
    pub time_last_suppressed: Option<DateTime<Utc>>,
    /// The ID of the message.
    pub message_id: Option<String>,
    /// The error detail.
    pub error_detail: Option<String>,
    /// The error source.
    pub error_source: Option<String>,
}

model! {
    Suppression {
        compartment_id = "compartmentId";
        email_address = "emailAddress";
        id = "id";
        reason = "reason";
        time_created = "timeCreated";
        time_last_suppressed = "timeLastSuppressed";
        message_id = "messageId";
        error_detail = "errorDetail";
        error_source = "errorSource";
    }
}
