// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::same_enum_twice::models::{JobRunHue, JobRunLifecycleState};

/// A job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRun {
    /// The lifecycle state.
    pub lifecycle_state: Option<JobRunLifecycleState>,
    /// The hue.
    pub hue: Option<JobRunHue>,
}

impl JobRun {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<JobRunLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`hue`](Self::hue).
    #[must_use]
    pub fn with_hue(mut self, hue: impl Into<JobRunHue>) -> Self {
        self.hue = Some(hue.into());
        self
    }
}

impl Model for JobRun {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "hue" => generated::read(&mut self.hue, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "hue", &self.hue)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobRun);
