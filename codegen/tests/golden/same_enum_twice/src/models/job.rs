// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::same_enum_twice::models::{
    JobCapability, JobColour, JobKind, JobLifecycleState,
};

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The lifecycle state.
    pub lifecycle_state: Option<JobLifecycleState>,
    /// The kind.
    pub kind: Option<JobKind>,
    /// The colour.
    pub colour: Option<JobColour>,
    /// The capabilities.
    pub capabilities: Option<Vec<JobCapability>>,
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

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<JobKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`colour`](Self::colour).
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<JobColour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl Into<JobCapability>>,
    ) -> Self {
        self.capabilities = Some(generated::list(capabilities));
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
            "kind" => generated::read(&mut self.kind, map),
            "colour" => generated::read(&mut self.colour, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "kind", &self.kind)?;
        generated::write(map, "colour", &self.colour)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Job);
