// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{
    SandboxWarmPoolLifecycleState, SandboxWarmPoolRuntimeStatus, SandboxWarmPoolShape,
    SandboxWarmPoolType,
};

/// Idle sandboxes of a project that are kept ready, so that new ones start fast.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPool {
    /// The OCID of the Generative AI project.
    pub project_id: String,
    /// The name, unique in the project. It cannot be changed.
    pub name: String,
    /// `MANAGED` pools run the Python runtime of the service, `CUSTOM` pools an image of yours.
    pub type_: SandboxWarmPoolType,
    /// The image that a `CUSTOM` pool runs, pinned by its digest. Absent for `MANAGED`.
    pub container_image: Option<String>,
    /// How big each sandbox is: `SMALL`, `MEDIUM` or `LARGE`.
    pub shape: SandboxWarmPoolShape,
    /// How many idle sandboxes to keep ready. This is a target, not what there is; zero keeps
    /// none, and sandboxes then start cold.
    pub desired_capacity: i64,
    /// How far the management of the pool is. `ACTIVE` means set up; it does not mean that members
    /// are ready.
    pub lifecycle_state: SandboxWarmPoolLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
    /// When the configuration of the pool was created.
    pub time_created: DateTime<Utc>,
    /// When configuration or lifecycle last changed. Members becoming ready is no such change.
    pub time_updated: DateTime<Utc>,
    /// What could be observed of the running pool.
    pub runtime_status: Option<SandboxWarmPoolRuntimeStatus>,
}

impl SandboxWarmPool {
    /// With the members that are required.
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<SandboxWarmPoolType>,
        shape: impl Into<SandboxWarmPoolShape>,
        desired_capacity: i64,
        lifecycle_state: impl Into<SandboxWarmPoolLifecycleState>,
        time_created: DateTime<Utc>,
        time_updated: DateTime<Utc>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            type_: type_.into(),
            shape: shape.into(),
            desired_capacity,
            lifecycle_state: lifecycle_state.into(),
            time_created,
            time_updated,
            ..Self::default()
        }
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<SandboxWarmPoolType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`container_image`](Self::container_image).
    #[must_use]
    pub fn with_container_image(mut self, container_image: impl Into<String>) -> Self {
        self.container_image = Some(container_image.into());
        self
    }

    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<SandboxWarmPoolShape>) -> Self {
        self.shape = shape.into();
        self
    }

    /// Sets [`desired_capacity`](Self::desired_capacity).
    #[must_use]
    pub fn with_desired_capacity(mut self, desired_capacity: impl Into<i64>) -> Self {
        self.desired_capacity = desired_capacity.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<SandboxWarmPoolLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_updated`](Self::time_updated).
    #[must_use]
    pub fn with_time_updated(mut self, time_updated: impl Into<DateTime<Utc>>) -> Self {
        self.time_updated = time_updated.into();
        self
    }

    /// Sets [`runtime_status`](Self::runtime_status).
    #[must_use]
    pub fn with_runtime_status(
        mut self,
        runtime_status: impl Into<SandboxWarmPoolRuntimeStatus>,
    ) -> Self {
        self.runtime_status = Some(runtime_status.into());
        self
    }
}

impl Model for SandboxWarmPool {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "projectId" => generated::read(&mut self.project_id, map),
            "name" => generated::read(&mut self.name, map),
            "type" => generated::read(&mut self.type_, map),
            "containerImage" => generated::read(&mut self.container_image, map),
            "shape" => generated::read(&mut self.shape, map),
            "desiredCapacity" => generated::read(&mut self.desired_capacity, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeUpdated" => generated::read(&mut self.time_updated, map),
            "runtimeStatus" => generated::read(&mut self.runtime_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "containerImage", &self.container_image)?;
        generated::write(map, "shape", &self.shape)?;
        generated::write(map, "desiredCapacity", &self.desired_capacity)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeUpdated", &self.time_updated)?;
        generated::write(map, "runtimeStatus", &self.runtime_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxWarmPool);
