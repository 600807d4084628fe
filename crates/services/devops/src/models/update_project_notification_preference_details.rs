// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a project notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectNotificationPreferenceDetails {
    /// The preference for notifications.
    pub notification_preference: models::ProjectNotificationPreferenceNotificationPreference,
}

model! {
    UpdateProjectNotificationPreferenceDetails {
        required {
            notification_preference = "notificationPreference",
                with_notification_preference(models::ProjectNotificationPreferenceNotificationPreference);
        }
    }
}
