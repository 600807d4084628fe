// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Component properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentProperties {
    /// The value of `runOn`.
    pub run_on: Option<models::RunOnDetails>,
    /// The pre condition.
    pub pre_condition: Option<String>,
    /// The action on failure.
    pub action_on_failure: models::ComponentPropertiesActionOnFailure,
    /// The pause details.
    pub pause_details: Option<models::PauseDetails>,
    /// The notification preferences.
    pub notification_preferences: Option<models::TaskNotificationPreferences>,
}

model! {
    ComponentProperties {
        required {
            action_on_failure = "actionOnFailure",
                with_action_on_failure(models::ComponentPropertiesActionOnFailure);
        }
        optional {
            run_on = "runOn", with_run_on(models::RunOnDetails);
            pre_condition = "preCondition", with_pre_condition(String);
            pause_details = "pauseDetails", with_pause_details(models::PauseDetails);
            notification_preferences = "notificationPreferences",
                with_notification_preferences(models::TaskNotificationPreferences);
        }
    }
}
