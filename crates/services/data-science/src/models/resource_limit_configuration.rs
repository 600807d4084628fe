// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What a workload on a managed compute cluster may use at most, for a burst.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceLimitConfiguration {
    /// How many OCPUs the workload may use at most.
    pub ocpus: f64,
    /// How many gigabytes of memory the workload may use at most.
    pub memory_in_gbs: f64,
}

impl ResourceLimitConfiguration {
    /// With the members that are required.
    #[inline]
    pub fn new(ocpus: f64, memory_in_gbs: f64) -> Self {
        Self {
            ocpus,
            memory_in_gbs,
            ..Self::default()
        }
    }

    /// Sets [`ocpus`](Self::ocpus).
    #[must_use]
    pub fn with_ocpus(mut self, ocpus: impl Into<f64>) -> Self {
        self.ocpus = ocpus.into();
        self
    }

    /// Sets [`memory_in_gbs`](Self::memory_in_gbs).
    #[must_use]
    pub fn with_memory_in_gbs(mut self, memory_in_gbs: impl Into<f64>) -> Self {
        self.memory_in_gbs = memory_in_gbs.into();
        self
    }
}

impl Model for ResourceLimitConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "ocpus" => generated::read(&mut self.ocpus, map),
            "memoryInGBs" => generated::read(&mut self.memory_in_gbs, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "ocpus", &self.ocpus)?;
        generated::write(map, "memoryInGBs", &self.memory_in_gbs)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ResourceLimitConfiguration);
