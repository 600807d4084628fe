// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitoring template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringTemplate {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: models::MonitoringTemplateStatus,
    /// The lifecycle state.
    pub lifecycle_state: models::MonitoringTemplateLifecycleState,
    /// The destinations.
    pub destinations: Vec<String>,
    /// Whether alarms are enabled.
    pub is_alarms_enabled: Option<bool>,
    /// Whether notifications are split.
    pub is_split_notification_enabled: Option<bool>,
    /// The members.
    pub members: Vec<models::MemberReference>,
    /// The interval after which the notification is repeated while the alarm keeps firing, as an
    /// ISO 8601 duration.
    pub repeat_notification_duration: Option<String>,
    /// The format of the messages.
    pub message_format: Option<models::MonitoringTemplateMessageFormat>,
    /// The number of alarm conditions.
    pub total_alarm_conditions: f64,
    /// The number of applied alarm conditions.
    pub total_applied_alarm_conditions: f64,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoringTemplate {
        id = "id";
        display_name = "displayName";
        tenant_id = "tenantId";
        compartment_id = "compartmentId";
        description = "description";
        status = "status";
        lifecycle_state = "lifecycleState";
        destinations = "destinations";
        is_alarms_enabled = "isAlarmsEnabled";
        is_split_notification_enabled = "isSplitNotificationEnabled";
        members = "members";
        repeat_notification_duration = "repeatNotificationDuration";
        message_format = "messageFormat";
        total_alarm_conditions = "totalAlarmConditions";
        total_applied_alarm_conditions = "totalAppliedAlarmConditions";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
