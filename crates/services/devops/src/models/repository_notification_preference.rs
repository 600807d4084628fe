// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A repository notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryNotificationPreference {
    /// The OCID of the repository.
    pub repository_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The preference for notifications.
    pub notification_preference: models::RepositoryNotificationPreferenceNotificationPreference,
}

model! {
    RepositoryNotificationPreference {
        repository_id = "repositoryId";
        user_id = "userId";
        notification_preference = "notificationPreference";
    }
}
