// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::RetentionSettingCustomerNotificationType;

/// When a model is archived and then deleted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionSetting {
    /// After how many days the model is archived.
    pub archive_after_days: i64,
    /// After how many days the archived model is deleted.
    pub delete_after_days: Option<i64>,
    /// Which archivals and deletions to be notified of: all, none, those that failed or those that
    /// succeeded.
    pub customer_notification_type: Option<RetentionSettingCustomerNotificationType>,
}

impl RetentionSetting {
    /// With the members that are required.
    #[inline]
    pub fn new(archive_after_days: i64) -> Self {
        Self {
            archive_after_days,
            ..Self::default()
        }
    }

    /// Sets [`archive_after_days`](Self::archive_after_days).
    #[must_use]
    pub fn with_archive_after_days(
        mut self,
        archive_after_days: impl Into<i64>,
    ) -> Self {
        self.archive_after_days = archive_after_days.into();
        self
    }

    /// Sets [`delete_after_days`](Self::delete_after_days).
    #[must_use]
    pub fn with_delete_after_days(mut self, delete_after_days: impl Into<i64>) -> Self {
        self.delete_after_days = Some(delete_after_days.into());
        self
    }

    /// Sets [`customer_notification_type`](Self::customer_notification_type).
    #[must_use]
    pub fn with_customer_notification_type(
        mut self,
        customer_notification_type: impl Into<RetentionSettingCustomerNotificationType>,
    ) -> Self {
        self.customer_notification_type = Some(customer_notification_type.into());
        self
    }
}

impl Model for RetentionSetting {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "archiveAfterDays" => generated::read(&mut self.archive_after_days, map),
            "deleteAfterDays" => generated::read(&mut self.delete_after_days, map),
            "customerNotificationType" => {
                generated::read(&mut self.customer_notification_type, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "archiveAfterDays", &self.archive_after_days)?;
        generated::write(map, "deleteAfterDays", &self.delete_after_days)?;
        generated::write(
            map,
            "customerNotificationType",
            &self.customer_notification_type,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RetentionSetting);
