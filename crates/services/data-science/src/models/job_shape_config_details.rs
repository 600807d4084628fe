// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::JobShapeConfigCpuBaseline;

/// OCPUs, memory and CPU baseline of a job run. Only for flexible shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobShapeConfigDetails {
    /// How many OCPUs the machine has.
    pub ocpus: Option<f64>,
    /// The memory of the machine, in gigabytes.
    pub memory_in_gbs: Option<f64>,
    /// Which part of an OCPU a burstable machine always has, an eighth, a half, or all of it.
    /// `BASELINE_1_1`, not burstable, unless set.
    pub cpu_baseline: Option<JobShapeConfigCpuBaseline>,
}

impl JobShapeConfigDetails {
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

    /// Sets [`cpu_baseline`](Self::cpu_baseline).
    #[must_use]
    pub fn with_cpu_baseline(
        mut self,
        cpu_baseline: impl Into<JobShapeConfigCpuBaseline>,
    ) -> Self {
        self.cpu_baseline = Some(cpu_baseline.into());
        self
    }
}

impl Model for JobShapeConfigDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "ocpus" => generated::read(&mut self.ocpus, map),
            "memoryInGBs" => generated::read(&mut self.memory_in_gbs, map),
            "cpuBaseline" => generated::read(&mut self.cpu_baseline, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "ocpus", &self.ocpus)?;
        generated::write(map, "memoryInGBs", &self.memory_in_gbs)?;
        generated::write(map, "cpuBaseline", &self.cpu_baseline)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobShapeConfigDetails);
