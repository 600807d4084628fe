// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// OCPUs and memory of an instance in a managed compute cluster. Only for flexible shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterInstanceShapeDetails {
    /// How many OCPUs the machine has.
    pub ocpus: Option<f64>,
    /// The memory of the machine, in gigabytes.
    pub memory_in_gbs: Option<f64>,
}

impl ManagedComputeClusterInstanceShapeDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ocpus`](Self::ocpus).
    #[must_use]
    pub fn with_ocpus(mut self, ocpus: impl Into<f64>) -> Self {
        self.ocpus = Some(ocpus.into());
        self
    }

    /// Sets [`memory_in_gbs`](Self::memory_in_gbs).
    #[must_use]
    pub fn with_memory_in_gbs(mut self, memory_in_gbs: impl Into<f64>) -> Self {
        self.memory_in_gbs = Some(memory_in_gbs.into());
        self
    }
}

impl Model for ManagedComputeClusterInstanceShapeDetails {
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

oci_sdk_core::serde_model!(ManagedComputeClusterInstanceShapeDetails);
