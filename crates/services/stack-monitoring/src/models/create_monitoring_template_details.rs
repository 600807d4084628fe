// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a monitoring template to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoringTemplateDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMonitoringTemplateDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            destinations = "destinations", with_destinations([String]);
            members = "members", with_members([models::MemberReference]);
        }
        optional {
            description = "description", with_description(String);
            is_alarms_enabled = "isAlarmsEnabled", with_is_alarms_enabled(bool);
            is_split_notification_enabled = "isSplitNotificationEnabled",
                with_is_split_notification_enabled(bool);
            repeat_notification_duration = "repeatNotificationDuration",
                with_repeat_notification_duration(String);
            message_format = "messageFormat",
                with_message_format(models::MonitoringTemplateMessageFormat);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
