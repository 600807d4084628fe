// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{WorkRequestOperationType, WorkRequestResource, WorkRequestStatus};

/// Something that the service does in the background, and how far it has got.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// What is being done, such as `COPY_OBJECT`.
    pub operation_type: Option<WorkRequestOperationType>,
    /// How it stands: waiting, at work, or ended in one of three ways.
    pub status: Option<WorkRequestStatus>,
    /// The id of the work request.
    pub id: Option<String>,
    /// The OCID of the compartment that it belongs to, that of the source for a copy.
    pub compartment_id: Option<String>,
    /// The resources that are affected.
    pub resources: Option<Vec<WorkRequestResource>>,
    /// How much is done, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// When the service took it on.
    pub time_accepted: Option<DateTime<Utc>>,
    /// When work on it began.
    pub time_started: Option<DateTime<Utc>>,
    /// When it ended, well or not.
    pub time_finished: Option<DateTime<Utc>>,
}

impl WorkRequest {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`operation_type`](Self::operation_type).
    #[must_use]
    pub fn with_operation_type(
        mut self,
        operation_type: impl Into<WorkRequestOperationType>,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<WorkRequestStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
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

    /// Sets [`percent_complete`](Self::percent_complete).
    #[must_use]
    pub fn with_percent_complete(mut self, percent_complete: impl Into<f64>) -> Self {
        self.percent_complete = Some(percent_complete.into());
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
}

impl Model for WorkRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "operationType" => generated::read(&mut self.operation_type, map),
            "status" => generated::read(&mut self.status, map),
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "resources" => generated::read(&mut self.resources, map),
            "percentComplete" => generated::read(&mut self.percent_complete, map),
            "timeAccepted" => generated::read(&mut self.time_accepted, map),
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeFinished" => generated::read(&mut self.time_finished, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "operationType", &self.operation_type)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "resources", &self.resources)?;
        generated::write(map, "percentComplete", &self.percent_complete)?;
        generated::write(map, "timeAccepted", &self.time_accepted)?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeFinished", &self.time_finished)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequest);
