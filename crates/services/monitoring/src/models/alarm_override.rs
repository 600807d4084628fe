// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An alarm override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmOverride {
    /// The time that the condition must persist before the alarm fires. Example: `PT5M`.
    pub pending_duration: Option<String>,
    /// The severity.
    pub severity: Option<models::AlarmOverrideSeverity>,
    /// The content of the alarm notification. It can contain dynamic variables.
    pub body: Option<String>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The expression in Monitoring Query Language (MQL).
    pub query: Option<String>,
}

model! {
    AlarmOverride {
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
            severity = "severity", with_severity(models::AlarmOverrideSeverity);
            body = "body", with_body(String);
            rule_name = "ruleName", with_rule_name(String);
            query = "query", with_query(String);
        }
    }
}
