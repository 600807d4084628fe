// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// The severity.
    pub severity: models::ConditionSeverity,
    /// The query.
    pub query: String,
    /// The body.
    pub body: Option<String>,
    /// Whether to append note.
    pub should_append_note: Option<bool>,
    /// Whether to append URL.
    pub should_append_url: Option<bool>,
    /// The trigger delay.
    pub trigger_delay: Option<String>,
}

model! {
    Condition {
        required {
            severity = "severity", with_severity(models::ConditionSeverity);
            query = "query", with_query(String);
        }
        optional {
            body = "body", with_body(String);
            should_append_note = "shouldAppendNote", with_should_append_note(bool);
            should_append_url = "shouldAppendUrl", with_should_append_url(bool);
            trigger_delay = "triggerDelay", with_trigger_delay(String);
        }
    }
}
