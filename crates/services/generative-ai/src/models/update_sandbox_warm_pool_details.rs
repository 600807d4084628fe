// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change of a warm pool. Nothing changes if it is empty.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSandboxWarmPoolDetails {
    /// How many idle sandboxes to keep from now on. Leave it out for no change; an explicit null
    /// is refused.
    pub desired_capacity: Option<i64>,
    cleared: Vec<String>,
}

impl UpdateSandboxWarmPoolDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`desired_capacity`](Self::desired_capacity).
    #[must_use]
    pub fn with_desired_capacity(mut self, desired_capacity: impl Into<i64>) -> Self {
        self.desired_capacity = Some(desired_capacity.into());
        self
    }

    /// Clears [`desired_capacity`](Self::desired_capacity): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_desired_capacity(mut self) -> Self {
        self.desired_capacity = None;
        self.cleared.push("desiredCapacity".to_owned());
        self
    }
}

impl Model for UpdateSandboxWarmPoolDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "desiredCapacity" => generated::read_some(&mut self.desired_capacity, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "desiredCapacity",
            &self.desired_capacity,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateSandboxWarmPoolDetails);
