// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::enum_values_that_change::models::{
    JobLifecycleState, JobPriority, JobVersioning,
};

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The lifecycle state.
    pub lifecycle_state: Option<JobLifecycleState>,
    /// The priority.
    pub priority: Option<JobPriority>,
    /// The versioning.
    pub versioning: Option<JobVersioning>,
}

impl Job {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<JobLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`priority`](Self::priority).
    #[must_use]
    pub fn with_priority(mut self, priority: impl Into<JobPriority>) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets [`versioning`](Self::versioning).
    #[must_use]
    pub fn with_versioning(mut self, versioning: impl Into<JobVersioning>) -> Self {
        self.versioning = Some(versioning.into());
        self
    }
}

impl Model for Job {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "priority" => generated::read(&mut self.priority, map),
            "versioning" => generated::read(&mut self.versioning, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "priority", &self.priority)?;
        generated::write(map, "versioning", &self.versioning)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Job);
