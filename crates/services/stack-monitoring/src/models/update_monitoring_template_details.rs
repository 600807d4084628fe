// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a monitoring template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMonitoringTemplateDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The destinations.
    pub destinations: Option<Vec<String>>,
    /// Whether alarms are enabled.
    pub is_alarms_enabled: Option<bool>,
    /// Whether notifications are split.
    pub is_split_notification_enabled: Option<bool>,
    /// The members.
    pub members: Option<Vec<models::MemberReference>>,
    /// The interval after which the notification is repeated while the alarm keeps firing, as an
    /// ISO 8601 duration.
    pub repeat_notification_duration: Option<String>,
    /// The format of the messages.
    pub message_format: Option<models::MonitoringTemplateMessageFormat>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMonitoringTemplateDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            destinations = "destinations", with_destinations([String]), clear_destinations;
            is_alarms_enabled = "isAlarmsEnabled", with_is_alarms_enabled(bool),
                clear_is_alarms_enabled;
            is_split_notification_enabled = "isSplitNotificationEnabled",
                with_is_split_notification_enabled(bool), clear_is_split_notification_enabled;
            members = "members", with_members([models::MemberReference]), clear_members;
            repeat_notification_duration = "repeatNotificationDuration",
                with_repeat_notification_duration(String), clear_repeat_notification_duration;
            message_format = "messageFormat",
                with_message_format(models::MonitoringTemplateMessageFormat), clear_message_format;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
