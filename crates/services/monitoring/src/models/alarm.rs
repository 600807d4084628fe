// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An alarm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Alarm {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique. Example: `High CPU Utilization`.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the compartment of the metric.
    pub metric_compartment_id: String,
    /// Whether the alarm evaluates metrics of all compartments. Allowed only if
    /// `metricCompartmentId` is the tenancy. Default: `false`.
    pub metric_compartment_id_in_subtree: Option<bool>,
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: String,
    /// The resource group. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The expression in Monitoring Query Language (MQL).
    pub query: String,
    /// The time between calculated aggregation windows.
    pub resolution: Option<String>,
    /// The time that the condition must persist before the alarm fires. Example: `PT5M`.
    pub pending_duration: Option<String>,
    /// The severity.
    pub severity: models::AlarmSeverity,
    /// The content of the alarm notification. It can contain dynamic variables.
    pub body: Option<String>,
    /// Whether notifications are split by metric stream. Otherwise, they are grouped.
    pub is_notifications_per_metric_dimension_enabled: Option<bool>,
    /// The format of the messages.
    pub message_format: Option<models::AlarmMessageFormat>,
    /// The OCIDs of the resources that receive the notifications, such as topics.
    pub destinations: Vec<String>,
    /// The interval after which the notification is repeated while the alarm keeps firing, as an
    /// ISO 8601 duration.
    pub repeat_notification_duration: Option<String>,
    /// The suppression of the alarm.
    pub suppression: Option<models::Suppression>,
    /// Whether the alarm is enabled.
    pub is_enabled: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
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
    /// The lifecycle state.
    pub lifecycle_state: models::AlarmLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    Alarm {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        metric_compartment_id = "metricCompartmentId";
        metric_compartment_id_in_subtree = "metricCompartmentIdInSubtree";
        namespace = "namespace";
        resource_group = "resourceGroup";
        query = "query";
        resolution = "resolution";
        pending_duration = "pendingDuration";
        severity = "severity";
        body = "body";
        is_notifications_per_metric_dimension_enabled = "isNotificationsPerMetricDimensionEnabled";
        message_format = "messageFormat";
        destinations = "destinations";
        repeat_notification_duration = "repeatNotificationDuration";
        suppression = "suppression";
        is_enabled = "isEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        overrides = "overrides";
        rule_name = "ruleName";
        notification_version = "notificationVersion";
        notification_title = "notificationTitle";
        evaluation_slack_duration = "evaluationSlackDuration";
        alarm_summary = "alarmSummary";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
