// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::GpuAllocation;

/// How many GPUs of one compute shape a capacity reservation has for dedicated AI clusters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocatableGpuSummary {
    /// The compute shape of the GPUs, such as `BM.GPU.A10.4`.
    pub compute_shape: String,
    /// How many GPU units of this shape are free.
    pub total_available_gpu_units: i64,
    /// How many GPU units of this shape are taken.
    pub total_used_gpu_units: i64,
    /// The most GPU units that a single host can give in one piece. Reserved hosts that are not
    /// running yet count.
    pub max_allocatable_gpu_units: i64,
    /// The allocations of capacity that the GPUs belong to.
    pub gpu_allocations: Vec<GpuAllocation>,
}

impl AllocatableGpuSummary {
    /// With the members that are required.
    pub fn new(
        compute_shape: impl Into<String>,
        total_available_gpu_units: i64,
        total_used_gpu_units: i64,
        max_allocatable_gpu_units: i64,
        gpu_allocations: impl IntoIterator<Item = impl Into<GpuAllocation>>,
    ) -> Self {
        Self {
            compute_shape: compute_shape.into(),
            total_available_gpu_units,
            total_used_gpu_units,
            max_allocatable_gpu_units,
            gpu_allocations: generated::list(gpu_allocations),
            ..Self::default()
        }
    }

    /// Sets [`compute_shape`](Self::compute_shape).
    #[must_use]
    pub fn with_compute_shape(mut self, compute_shape: impl Into<String>) -> Self {
        self.compute_shape = compute_shape.into();
        self
    }

    /// Sets [`total_available_gpu_units`](Self::total_available_gpu_units).
    #[must_use]
    pub fn with_total_available_gpu_units(
        mut self,
        total_available_gpu_units: impl Into<i64>,
    ) -> Self {
        self.total_available_gpu_units = total_available_gpu_units.into();
        self
    }

    /// Sets [`total_used_gpu_units`](Self::total_used_gpu_units).
    #[must_use]
    pub fn with_total_used_gpu_units(
        mut self,
        total_used_gpu_units: impl Into<i64>,
    ) -> Self {
        self.total_used_gpu_units = total_used_gpu_units.into();
        self
    }

    /// Sets [`max_allocatable_gpu_units`](Self::max_allocatable_gpu_units).
    #[must_use]
    pub fn with_max_allocatable_gpu_units(
        mut self,
        max_allocatable_gpu_units: impl Into<i64>,
    ) -> Self {
        self.max_allocatable_gpu_units = max_allocatable_gpu_units.into();
        self
    }

    /// Sets [`gpu_allocations`](Self::gpu_allocations).
    #[must_use]
    pub fn with_gpu_allocations(
        mut self,
        gpu_allocations: impl IntoIterator<Item = impl Into<GpuAllocation>>,
    ) -> Self {
        self.gpu_allocations = generated::list(gpu_allocations);
        self
    }
}

impl Model for AllocatableGpuSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "computeShape" => generated::read(&mut self.compute_shape, map),
            "totalAvailableGpuUnits" => {
                generated::read(&mut self.total_available_gpu_units, map)
            }
            "totalUsedGpuUnits" => generated::read(&mut self.total_used_gpu_units, map),
            "maxAllocatableGpuUnits" => {
                generated::read(&mut self.max_allocatable_gpu_units, map)
            }
            "gpuAllocations" => generated::read(&mut self.gpu_allocations, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "computeShape", &self.compute_shape)?;
        generated::write(
            map,
            "totalAvailableGpuUnits",
            &self.total_available_gpu_units,
        )?;
        generated::write(map, "totalUsedGpuUnits", &self.total_used_gpu_units)?;
        generated::write(
            map,
            "maxAllocatableGpuUnits",
            &self.max_allocatable_gpu_units,
        )?;
        generated::write(map, "gpuAllocations", &self.gpu_allocations)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AllocatableGpuSummary);
