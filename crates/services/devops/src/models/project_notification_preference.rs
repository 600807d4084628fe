// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A project notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectNotificationPreference {
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The preference for notifications.
    pub notification_preference: models::ProjectNotificationPreferenceNotificationPreference,
}

model! {
    ProjectNotificationPreference {
        project_id = "projectId";
        user_id = "userId";
        notification_preference = "notificationPreference";
    }
}
