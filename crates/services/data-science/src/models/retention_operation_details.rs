// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{RetentionOperationArchiveState, RetentionOperationDeleteState};

/// How the archival and the deletion of a model are going.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionOperationDetails {
    /// Whether archival is still to come, has failed or has succeeded.
    pub archive_state: RetentionOperationArchiveState,
    /// More about `archiveState`, such as why it failed.
    pub archive_state_details: String,
    /// About when the model will be archived.
    pub time_archival_scheduled: DateTime<Utc>,
    /// Whether the deletion of the archived model is still to come, has failed or has succeeded.
    pub delete_state: RetentionOperationDeleteState,
    /// More about `deleteState`, such as why it failed.
    pub delete_state_details: String,
    /// About when the model will be deleted.
    pub time_deletion_scheduled: DateTime<Utc>,
}

impl RetentionOperationDetails {
    /// With the members that are required.
    pub fn new(
        archive_state: impl Into<RetentionOperationArchiveState>,
        archive_state_details: impl Into<String>,
        time_archival_scheduled: DateTime<Utc>,
        delete_state: impl Into<RetentionOperationDeleteState>,
        delete_state_details: impl Into<String>,
        time_deletion_scheduled: DateTime<Utc>,
    ) -> Self {
        Self {
            archive_state: archive_state.into(),
            archive_state_details: archive_state_details.into(),
            time_archival_scheduled,
            delete_state: delete_state.into(),
            delete_state_details: delete_state_details.into(),
            time_deletion_scheduled,
            ..Self::default()
        }
    }

    /// Sets [`archive_state`](Self::archive_state).
    #[must_use]
    pub fn with_archive_state(
        mut self,
        archive_state: impl Into<RetentionOperationArchiveState>,
    ) -> Self {
        self.archive_state = archive_state.into();
        self
    }

    /// Sets [`archive_state_details`](Self::archive_state_details).
    #[must_use]
    pub fn with_archive_state_details(
        mut self,
        archive_state_details: impl Into<String>,
    ) -> Self {
        self.archive_state_details = archive_state_details.into();
        self
    }

    /// Sets [`time_archival_scheduled`](Self::time_archival_scheduled).
    #[must_use]
    pub fn with_time_archival_scheduled(
        mut self,
        time_archival_scheduled: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_archival_scheduled = time_archival_scheduled.into();
        self
    }

    /// Sets [`delete_state`](Self::delete_state).
    #[must_use]
    pub fn with_delete_state(
        mut self,
        delete_state: impl Into<RetentionOperationDeleteState>,
    ) -> Self {
        self.delete_state = delete_state.into();
        self
    }

    /// Sets [`delete_state_details`](Self::delete_state_details).
    #[must_use]
    pub fn with_delete_state_details(
        mut self,
        delete_state_details: impl Into<String>,
    ) -> Self {
        self.delete_state_details = delete_state_details.into();
        self
    }

    /// Sets [`time_deletion_scheduled`](Self::time_deletion_scheduled).
    #[must_use]
    pub fn with_time_deletion_scheduled(
        mut self,
        time_deletion_scheduled: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_deletion_scheduled = time_deletion_scheduled.into();
        self
    }
}

impl Model for RetentionOperationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "archiveState" => generated::read(&mut self.archive_state, map),
            "archiveStateDetails" => {
                generated::read(&mut self.archive_state_details, map)
            }
            "timeArchivalScheduled" => {
                generated::read(&mut self.time_archival_scheduled, map)
            }
            "deleteState" => generated::read(&mut self.delete_state, map),
            "deleteStateDetails" => generated::read(&mut self.delete_state_details, map),
            "timeDeletionScheduled" => {
                generated::read(&mut self.time_deletion_scheduled, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "archiveState", &self.archive_state)?;
        generated::write(map, "archiveStateDetails", &self.archive_state_details)?;
        generated::write(map, "timeArchivalScheduled", &self.time_archival_scheduled)?;
        generated::write(map, "deleteState", &self.delete_state)?;
        generated::write(map, "deleteStateDetails", &self.delete_state_details)?;
        generated::write(map, "timeDeletionScheduled", &self.time_deletion_scheduled)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RetentionOperationDetails);
