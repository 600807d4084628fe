// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in maintenance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceDetails {
    /// The email addresses for notifications about maintenance.
    pub notification_email_ids: Option<Vec<String>>,
}

model! {
    UpdateMaintenanceDetails {
        optional {
            notification_email_ids = "notificationEmailIds", with_notification_email_ids([String]);
        }
    }
}
