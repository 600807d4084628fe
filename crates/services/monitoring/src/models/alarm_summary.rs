// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of an alarm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique. Example: `High CPU Utilization`.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the compartment of the metric.
    pub metric_compartment_id: String,
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: String,
    /// The expression in Monitoring Query Language (MQL).
    pub query: String,
    /// The severity.
    pub severity: models::AlarmSeverity,
    /// The OCIDs of the resources that receive the notifications, such as topics.
    pub destinations: Vec<String>,
    /// The suppression of the alarm.
    pub suppression: Option<models::Suppression>,
    /// Whether the alarm is enabled.
    pub is_enabled: bool,
    /// Whether notifications are split by metric stream. Otherwise, they are grouped.
    pub is_notifications_per_metric_dimension_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::AlarmLifecycleState,
    /// The overrides for the evaluation of the alarm, such as query, severity, body and pending
    /// duration.
    pub overrides: Option<Vec<models::AlarmOverride>>,
    /// The name of the rule. Default: `BASE`.
    pub rule_name: Option<String>,
    /// The version of the alarm notification, in the form `1.X`.
    pub notification_version: Option<String>,
    /// The title of the notification, such as the subject of an email. Can contain dynamic
    /// variables.
    pub notification_title: Option<String>,
    /// The slack period for late metrics before the alarm is evaluated, as an ISO 8601 duration.
    /// Default: `PT3M`.
    pub evaluation_slack_duration: Option<String>,
    /// The summary of the alarm for its messages. It can contain dynamic variables.
    pub alarm_summary: Option<String>,
    /// The resource group to match. If absent, only metric data without a resource group is
    /// returned. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
}

model! {
    AlarmSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        metric_compartment_id = "metricCompartmentId";
        namespace = "namespace";
        query = "query";
        severity = "severity";
        destinations = "destinations";
        suppression = "suppression";
        is_enabled = "isEnabled";
        is_notifications_per_metric_dimension_enabled = "isNotificationsPerMetricDimensionEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        overrides = "overrides";
        rule_name = "ruleName";
        notification_version = "notificationVersion";
        notification_title = "notificationTitle";
        evaluation_slack_duration = "evaluationSlackDuration";
        alarm_summary = "alarmSummary";
        resource_group = "resourceGroup";
    }
}
