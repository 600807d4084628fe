// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{
    TaggingWorkRequestOperationType, TaggingWorkRequestStatus, WorkRequestResource,
};

/// A work request about tags as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaggingWorkRequestSummary {
    /// The OCID of the work request.
    pub id: String,
    /// What is being done, such as `BULK_EDIT_OF_TAGS`.
    pub operation_type: TaggingWorkRequestOperationType,
    /// The OCID of the compartment that the work request belongs to.
    pub compartment_id: Option<String>,
    /// How it stands: waiting, at work, or ended, perhaps with a part of it done.
    pub status: TaggingWorkRequestStatus,
    /// The resources that are affected.
    pub resources: Option<Vec<WorkRequestResource>>,
    /// When the service took it on.
    pub time_accepted: Option<DateTime<Utc>>,
    /// When work on it began.
    pub time_started: Option<DateTime<Utc>>,
    /// When it ended, well or not.
    pub time_finished: Option<DateTime<Utc>>,
    /// How much is done, from 0 to 100.
    pub percent_complete: Option<f64>,
}

impl TaggingWorkRequestSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        operation_type: impl Into<TaggingWorkRequestOperationType>,
        status: impl Into<TaggingWorkRequestStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            operation_type: operation_type.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(
        mut self,
        operation_type: impl Into<TaggingWorkRequestOperationType>,
    ) -> Self {
        self.operation_type = operation_type.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TaggingWorkRequestStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<WorkRequestResource>>,
    ) -> Self {
        self.resources = Some(generated::list(resources));
        self
    }

    /// Sets [`time_accepted`](Self::time_accepted).
    #[must_use]
    pub fn with_time_accepted(
        mut self,
        time_accepted: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_accepted = Some(time_accepted.into());
        self
    }

    /// Sets [`time_started`](Self::time_started).
    #[must_use]
    pub fn with_time_started(mut self, time_started: impl Into<DateTime<Utc>>) -> Self {
        self.time_started = Some(time_started.into());
        self
    }

    /// Sets [`time_finished`](Self::time_finished).
    #[must_use]
    pub fn with_time_finished(
        mut self,
        time_finished: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_finished = Some(time_finished.into());
        self
    }

    /// Sets [`percent_complete`](Self::percent_complete).
    #[must_use]
    pub fn with_percent_complete(mut self, percent_complete: impl Into<f64>) -> Self {
        self.percent_complete = Some(percent_complete.into());
        self
    }
}

impl Model for TaggingWorkRequestSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "operationType" => generated::read(&mut self.operation_type, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "status" => generated::read(&mut self.status, map),
            "resources" => generated::read(&mut self.resources, map),
            "timeAccepted" => generated::read(&mut self.time_accepted, map),
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeFinished" => generated::read(&mut self.time_finished, map),
            "percentComplete" => generated::read(&mut self.percent_complete, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "operationType", &self.operation_type)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "resources", &self.resources)?;
        generated::write(map, "timeAccepted", &self.time_accepted)?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeFinished", &self.time_finished)?;
        generated::write(map, "percentComplete", &self.percent_complete)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TaggingWorkRequestSummary);
