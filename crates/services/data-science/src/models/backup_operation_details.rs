// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::BackupOperationBackupState;

/// How the backup of a model is going.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupOperationDetails {
    /// When the model was last backed up.
    pub time_last_backup: Option<DateTime<Utc>>,
    /// Whether the backup is still to come, has failed or has succeeded.
    pub backup_state: BackupOperationBackupState,
    /// More about `backupState`, such as why it failed.
    pub backup_state_details: String,
}

impl BackupOperationDetails {
    /// With the members that are required.
    pub fn new(
        backup_state: impl Into<BackupOperationBackupState>,
        backup_state_details: impl Into<String>,
    ) -> Self {
        Self {
            backup_state: backup_state.into(),
            backup_state_details: backup_state_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`time_last_backup`](Self::time_last_backup).
    #[must_use]
    pub fn with_time_last_backup(
        mut self,
        time_last_backup: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_last_backup = Some(time_last_backup.into());
        self
    }

    /// Sets [`backup_state`](Self::backup_state).
    #[must_use]
    pub fn with_backup_state(
        mut self,
        backup_state: impl Into<BackupOperationBackupState>,
    ) -> Self {
        self.backup_state = backup_state.into();
        self
    }

    /// Sets [`backup_state_details`](Self::backup_state_details).
    #[must_use]
    pub fn with_backup_state_details(
        mut self,
        backup_state_details: impl Into<String>,
    ) -> Self {
        self.backup_state_details = backup_state_details.into();
        self
    }
}

impl Model for BackupOperationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeLastBackup" => generated::read(&mut self.time_last_backup, map),
            "backupState" => generated::read(&mut self.backup_state, map),
            "backupStateDetails" => generated::read(&mut self.backup_state_details, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "timeLastBackup", &self.time_last_backup)?;
        generated::write(map, "backupState", &self.backup_state)?;
        generated::write(map, "backupStateDetails", &self.backup_state_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(BackupOperationDetails);
