// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Log {
    /// The key of the log, called `logId` in Application Performance Monitoring.
    pub log_key: String,
    /// The name of the event.
    pub event_name: Option<String>,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The ID of the trace.
    pub trace_key: Option<String>,
    /// The span ID.
    pub span_key: Option<String>,
    /// The trace flags.
    pub trace_flags: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the observation.
    pub time_observed: Option<DateTime<Utc>>,
    /// The severity text.
    pub severity_text: Option<String>,
    /// The severity number.
    pub severity_number: Option<i64>,
    /// The body.
    pub body: Option<String>,
    /// The overflow attributes.
    pub overflow_attributes: Option<String>,
    /// The attributes.
    pub attributes: Option<Vec<models::Attribute>>,
    /// The attribute metadata, as key-value pairs.
    pub attribute_metadata: Option<BTreeMap<String, models::AttributeMetadata>>,
}

model! {
    Log {
        log_key = "logKey";
        event_name = "eventName";
        timestamp = "timestamp";
        trace_key = "traceKey";
        span_key = "spanKey";
        trace_flags = "traceFlags";
        time_created = "timeCreated";
        time_observed = "timeObserved";
        severity_text = "severityText";
        severity_number = "severityNumber";
        body = "body";
        overflow_attributes = "overflowAttributes";
        attributes = "attributes";
        attribute_metadata = "attributeMetadata";
    }
}
