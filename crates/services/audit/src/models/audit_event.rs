// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An audit event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditEvent {
    /// The event type. Example: `com.oraclecloud.ComputeApi.GetInstance`.
    pub event_type: String,
    /// The cloud events version. Example: `0.1`.
    pub cloud_events_version: String,
    /// The event type version. Example: `2.0`.
    pub event_type_version: String,
    /// The source. Example: `ComputeApi`.
    pub source: String,
    /// The ID of the event.
    pub event_id: String,
    /// The event time.
    pub event_time: DateTime<Utc>,
    /// The type of the content. Example: `application/json`.
    pub content_type: String,
    /// The data.
    pub data: models::Data,
}

model! {
    AuditEvent {
        event_type = "eventType";
        cloud_events_version = "cloudEventsVersion";
        event_type_version = "eventTypeVersion";
        source = "source";
        event_id = "eventId";
        event_time = "eventTime";
        content_type = "contentType";
        data = "data";
    }
}
