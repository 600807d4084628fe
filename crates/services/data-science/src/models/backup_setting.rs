// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::BackupSettingCustomerNotificationType;

/// Whether and where a model is backed up.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSetting {
    /// Whether the model is backed up.
    pub is_backup_enabled: bool,
    /// The region that the backup goes to.
    pub backup_region: String,
    /// Which backups to be notified of: all, none, those that failed or those that succeeded.
    pub customer_notification_type: Option<BackupSettingCustomerNotificationType>,
}

impl BackupSetting {
    /// With the members that are required.
    pub fn new(is_backup_enabled: bool, backup_region: impl Into<String>) -> Self {
        Self {
            is_backup_enabled,
            backup_region: backup_region.into(),
            ..Self::default()
        }
    }

    /// Sets [`is_backup_enabled`](Self::is_backup_enabled).
    #[must_use]
    pub fn with_is_backup_enabled(mut self, is_backup_enabled: impl Into<bool>) -> Self {
        self.is_backup_enabled = is_backup_enabled.into();
        self
    }

    /// Sets [`backup_region`](Self::backup_region).
    #[must_use]
    pub fn with_backup_region(mut self, backup_region: impl Into<String>) -> Self {
        self.backup_region = backup_region.into();
        self
    }

    /// Sets [`customer_notification_type`](Self::customer_notification_type).
    #[must_use]
    pub fn with_customer_notification_type(
        mut self,
        customer_notification_type: impl Into<BackupSettingCustomerNotificationType>,
    ) -> Self {
        self.customer_notification_type = Some(customer_notification_type.into());
        self
    }
}

impl Model for BackupSetting {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isBackupEnabled" => generated::read(&mut self.is_backup_enabled, map),
            "backupRegion" => generated::read(&mut self.backup_region, map),
            "customerNotificationType" => {
                generated::read(&mut self.customer_notification_type, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "isBackupEnabled", &self.is_backup_enabled)?;
        generated::write(map, "backupRegion", &self.backup_region)?;
        generated::write(
            map,
            "customerNotificationType",
            &self.customer_notification_type,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BackupSetting);
