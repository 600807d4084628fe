// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{WorkRequestOperationType, WorkRequestResource, WorkRequestStatus};

/// The record of a long-running operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// OCID of the compartment that the work request is in.
    pub compartment_id: String,
    /// OCID of the work request.
    pub id: String,
    /// What the operation does.
    pub operation_type: WorkRequestOperationType,
    /// How much of the operation is done, out of 100.
    pub percent_complete: f64,
    /// The resources that the operation touches.
    pub resources: Vec<WorkRequestResource>,
    /// How the operation stands.
    pub status: WorkRequestStatus,
    /// When the service took on the operation.
    pub time_accepted: DateTime<Utc>,
    /// When the operation ended, well or not.
    pub time_finished: Option<DateTime<Utc>>,
    /// When work on the operation began.
    pub time_started: Option<DateTime<Utc>>,
    /// When the work request last changed.
    pub time_updated: Option<DateTime<Utc>>,
}

impl WorkRequest {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        id: impl Into<String>,
        operation_type: impl Into<WorkRequestOperationType>,
        percent_complete: f64,
        resources: impl IntoIterator<Item = impl Into<WorkRequestResource>>,
        status: impl Into<WorkRequestStatus>,
        time_accepted: DateTime<Utc>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            id: id.into(),
            operation_type: operation_type.into(),
            percent_complete,
            resources: generated::list(resources),
            status: status.into(),
            time_accepted,
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
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
        operation_type: impl Into<WorkRequestOperationType>,
    ) -> Self {
        self.operation_type = operation_type.into();
        self
    }

    /// Sets [`percent_complete`](Self::percent_complete).
    #[must_use]
    pub fn with_percent_complete(mut self, percent_complete: impl Into<f64>) -> Self {
        self.percent_complete = percent_complete.into();
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<WorkRequestResource>>,
    ) -> Self {
        self.resources = generated::list(resources);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<WorkRequestStatus>) -> Self {
        self.status = status.into();
        self
    }

    /// Sets [`time_accepted`](Self::time_accepted).
    #[must_use]
    pub fn with_time_accepted(
        mut self,
        time_accepted: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_accepted = time_accepted.into();
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

    /// Sets [`time_started`](Self::time_started).
    #[must_use]
    pub fn with_time_started(mut self, time_started: impl Into<DateTime<Utc>>) -> Self {
        self.time_started = Some(time_started.into());
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = Some(time_updated.into());
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
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "id" => generated::read(&mut self.id, map),
            "operationType" => generated::read(&mut self.operation_type, map),
            "percentComplete" => generated::read(&mut self.percent_complete, map),
            "resources" => generated::read(&mut self.resources, map),
            "status" => generated::read(&mut self.status, map),
            "timeAccepted" => generated::read(&mut self.time_accepted, map),
            "timeFinished" => generated::read(&mut self.time_finished, map),
            "timeStarted" => generated::read(&mut self.time_started, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "operationType", &self.operation_type)?;
        generated::write(map, "percentComplete", &self.percent_complete)?;
        generated::write(map, "resources", &self.resources)?;
        generated::write(map, "status", &self.status)?;
        generated::write(map, "timeAccepted", &self.time_accepted)?;
        generated::write(map, "timeFinished", &self.time_finished)?;
        generated::write(map, "timeStarted", &self.time_started)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(WorkRequest);
