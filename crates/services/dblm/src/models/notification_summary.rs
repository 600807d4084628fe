// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSummary {
    /// The notification type.
    pub notification_type: models::NotificationType,
    /// The notification text.
    pub notification_text: String,
    /// The ID of the resource.
    pub id: String,
    /// The time of publication.
    pub time_published: DateTime<Utc>,
}

model! {
    NotificationSummary {
        notification_type = "notificationType";
        notification_text = "notificationText";
        id = "id";
        time_published = "timePublished";
    }
}
