// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How many GPUs of one allocation of capacity are in use and free.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuAllocation {
    /// How many GPUs are taken.
    pub used_gpus: i64,
    /// How many GPUs are free.
    pub available_gpus: i64,
}

impl GpuAllocation {
    /// With the members that are required.
    #[inline]
    pub fn new(used_gpus: i64, available_gpus: i64) -> Self {
        Self {
            used_gpus,
            available_gpus,
            ..Self::default()
        }
    }

    /// Sets [`used_gpus`](Self::used_gpus).
    #[must_use]
    pub fn with_used_gpus(mut self, used_gpus: impl Into<i64>) -> Self {
        self.used_gpus = used_gpus.into();
        self
    }

    /// Sets [`available_gpus`](Self::available_gpus).
    #[must_use]
    pub fn with_available_gpus(mut self, available_gpus: impl Into<i64>) -> Self {
        self.available_gpus = available_gpus.into();
        self
    }
}

impl Model for GpuAllocation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "usedGpus" => generated::read(&mut self.used_gpus, map),
            "availableGpus" => generated::read(&mut self.available_gpus, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "usedGpus", &self.used_gpus)?;
        generated::write(map, "availableGpus", &self.available_gpus)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GpuAllocation);
