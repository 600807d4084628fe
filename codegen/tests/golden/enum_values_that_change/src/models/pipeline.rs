// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::enum_values_that_change::models::{PipelineLifecycleState, PipelineStepValue};

/// A pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The lifecycle state.
    pub lifecycle_state: Option<PipelineLifecycleState>,
    /// The step.
    pub step: Option<PipelineStepValue>,
}

impl Pipeline {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<PipelineLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`step`](Self::step).
    #[must_use]
    pub fn with_step(mut self, step: impl Into<PipelineStepValue>) -> Self {
        self.step = Some(step.into());
        self
    }
}

impl Model for Pipeline {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "step" => generated::read(&mut self.step, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "step", &self.step)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Pipeline);
