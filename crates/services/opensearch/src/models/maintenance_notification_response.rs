// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A maintenance notification response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceNotificationResponse {
    /// The message.
    pub message: String,
    /// The failed notifications.
    pub failed_notifications: Option<Vec<models::MaintenanceNotificationFailure>>,
}

model! {
    MaintenanceNotificationResponse {
        message = "message";
        failed_notifications = "failedNotifications";
    }
}
