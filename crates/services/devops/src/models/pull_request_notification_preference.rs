// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pull request notification preference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestNotificationPreference {
    /// The OCID of the pull request.
    pub pull_request_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The preference for notifications.
    pub notification_preference: models::PullRequestNotificationPreferenceNotificationPreference,
}

model! {
    PullRequestNotificationPreference {
        pull_request_id = "pullRequestId";
        user_id = "userId";
        notification_preference = "notificationPreference";
    }
}
