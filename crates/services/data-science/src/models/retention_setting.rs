// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The retention setting of a model: when it is archived and deleted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionSetting {
    /// The number of days until the model is archived.
    pub archive_after_days: i64,
    /// The number of days until the archived model is deleted.
    pub delete_after_days: Option<i64>,
    /// The archivals and deletions that cause a notification: all, none, only failed or only
    /// successful ones.
    pub customer_notification_type: Option<models::RetentionSettingCustomerNotificationType>,
}

model! {
    RetentionSetting {
        required {
            archive_after_days = "archiveAfterDays", with_archive_after_days(i64);
        }
        optional {
            delete_after_days = "deleteAfterDays", with_delete_after_days(i64);
            customer_notification_type = "customerNotificationType",
                with_customer_notification_type(models::RetentionSettingCustomerNotificationType);
        }
    }
}
