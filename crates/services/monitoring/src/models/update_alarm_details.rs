// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an alarm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAlarmDetails {
    /// The display name. Does not have to be unique. Example: `High CPU Utilization`.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the compartment of the metric.
    pub metric_compartment_id: Option<String>,
    /// Whether the alarm evaluates metrics of all compartments. Allowed only if
    /// `metricCompartmentId` is the tenancy.
    pub metric_compartment_id_in_subtree: Option<bool>,
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: Option<String>,
    /// The resource group to match. If absent, only metric data without a resource group is
    /// returned. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The expression in Monitoring Query Language (MQL).
    pub query: Option<String>,
    /// The time between calculated aggregation windows.
    pub resolution: Option<String>,
    /// The time that the condition must persist before the alarm fires. Example: `PT5M`.
    pub pending_duration: Option<String>,
    /// The severity.
    pub severity: Option<models::AlarmSeverity>,
    /// The content of the alarm notification. It can contain dynamic variables.
    pub body: Option<String>,
    /// Whether notifications are split by metric stream. Otherwise, they are grouped.
    pub is_notifications_per_metric_dimension_enabled: Option<bool>,
    /// The format of the messages.
    pub message_format: Option<models::AlarmMessageFormat>,
    /// The OCIDs of the resources that receive the notifications, such as topics.
    pub destinations: Option<Vec<String>>,
    /// The interval after which the notification is repeated while the alarm keeps firing, as an
    /// ISO 8601 duration.
    pub repeat_notification_duration: Option<String>,
    /// The suppression of the alarm.
    pub suppression: Option<models::Suppression>,
    /// Whether the alarm is enabled.
    pub is_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The overrides for the evaluation of the alarm, such as query, severity, body and pending
    /// duration.
    pub overrides: Option<Vec<models::AlarmOverride>>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The version of the alarm notification, in the form `1.X`.
    pub notification_version: Option<String>,
    /// The title of the notification, such as the subject of an email. Can contain dynamic
    /// variables.
    pub notification_title: Option<String>,
    /// The slack period for late metrics before the alarm is evaluated, as an ISO 8601 duration.
    pub evaluation_slack_duration: Option<String>,
    /// The summary of the alarm for its messages. It can contain dynamic variables.
    pub alarm_summary: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAlarmDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            metric_compartment_id = "metricCompartmentId", with_metric_compartment_id(String),
                clear_metric_compartment_id;
            metric_compartment_id_in_subtree = "metricCompartmentIdInSubtree",
                with_metric_compartment_id_in_subtree(bool), clear_metric_compartment_id_in_subtree;
            namespace = "namespace", with_namespace(String), clear_namespace;
            resource_group = "resourceGroup", with_resource_group(String), clear_resource_group;
            query = "query", with_query(String), clear_query;
            resolution = "resolution", with_resolution(String), clear_resolution;
            pending_duration = "pendingDuration", with_pending_duration(String),
                clear_pending_duration;
            severity = "severity", with_severity(models::AlarmSeverity), clear_severity;
            body = "body", with_body(String), clear_body;
            is_notifications_per_metric_dimension_enabled =
                "isNotificationsPerMetricDimensionEnabled",
                with_is_notifications_per_metric_dimension_enabled(bool),
                clear_is_notifications_per_metric_dimension_enabled;
            message_format = "messageFormat", with_message_format(models::AlarmMessageFormat),
                clear_message_format;
            destinations = "destinations", with_destinations([String]), clear_destinations;
            repeat_notification_duration = "repeatNotificationDuration",
                with_repeat_notification_duration(String), clear_repeat_notification_duration;
            suppression = "suppression", with_suppression(models::Suppression), clear_suppression;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            overrides = "overrides", with_overrides([models::AlarmOverride]), clear_overrides;
            rule_name = "ruleName", with_rule_name(String), clear_rule_name;
            notification_version = "notificationVersion", with_notification_version(String),
                clear_notification_version;
            notification_title = "notificationTitle", with_notification_title(String),
                clear_notification_title;
            evaluation_slack_duration = "evaluationSlackDuration",
                with_evaluation_slack_duration(String), clear_evaluation_slack_duration;
            alarm_summary = "alarmSummary", with_alarm_summary(String), clear_alarm_summary;
        }
    }
}
