// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a repository notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepositoryNotificationPreferenceDetails {
    /// The preference for notifications.
    pub notification_preference: models::RepositoryNotificationPreferenceNotificationPreference,
}

model! {
    UpdateRepositoryNotificationPreferenceDetails {
        required {
            notification_preference = "notificationPreference",
                with_notification_preference(models::RepositoryNotificationPreferenceNotificationPreference);
        }
    }
}
