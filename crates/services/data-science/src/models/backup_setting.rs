// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The backup setting of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSetting {
    /// Whether backup of the model is enabled.
    pub is_backup_enabled: bool,
    /// The destination region of the backup.
    pub backup_region: String,
    /// The backups that cause a notification: all, none, only failed or only successful ones.
    pub customer_notification_type: Option<models::BackupSettingCustomerNotificationType>,
}

model! {
    BackupSetting {
        required {
            is_backup_enabled = "isBackupEnabled", with_is_backup_enabled(bool);
            backup_region = "backupRegion", with_backup_region(String);
        }
        optional {
            customer_notification_type = "customerNotificationType",
                with_customer_notification_type(models::BackupSettingCustomerNotificationType);
        }
    }
}
