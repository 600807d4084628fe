// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Kernel event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KernelEventData {
    /// The content.
    pub content: models::KernelEventContent,
    /// The count.
    pub count: i64,
    /// The fingerprint of the event.
    pub event_fingerprint: String,
    /// The reason.
    pub reason: String,
    /// The time of the first occurrence.
    pub time_first_occurred: DateTime<Utc>,
    /// The additional details.
    pub additional_details: Option<models::KernelEventAdditionalDetails>,
}

model! {
    KernelEventData {
        content = "content";
        count = "count";
        event_fingerprint = "eventFingerprint";
        reason = "reason";
        time_first_occurred = "timeFirstOccurred";
        additional_details = "additionalDetails";
    }
}
