// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::JobShapeShapeSeries;

/// A shape that jobs can run on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobShapeSummary {
    /// The name of the shape, such as `VM.Standard.E4.Flex`.
    pub name: String,
    /// How many cores a machine of the shape has.
    pub core_count: i64,
    /// The memory of the machine, in gigabytes.
    pub memory_in_gbs: i64,
    /// The family of processors that the shape belongs to, such as `AMD_ROME` or `NVIDIA_GPU`.
    pub shape_series: JobShapeShapeSeries,
}

impl JobShapeSummary {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        core_count: i64,
        memory_in_gbs: i64,
        shape_series: impl Into<JobShapeShapeSeries>,
    ) -> Self {
        Self {
            name: name.into(),
            core_count,
            memory_in_gbs,
            shape_series: shape_series.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`core_count`](Self::core_count).
    #[must_use]
    pub fn with_core_count(mut self, core_count: impl Into<i64>) -> Self {
        self.core_count = core_count.into();
        self
    }

    /// Sets [`memory_in_gbs`](Self::memory_in_gbs).
    #[must_use]
    pub fn with_memory_in_gbs(mut self, memory_in_gbs: impl Into<i64>) -> Self {
        self.memory_in_gbs = memory_in_gbs.into();
        self
    }

    /// Sets [`shape_series`](Self::shape_series).
    #[must_use]
    pub fn with_shape_series(
        mut self,
        shape_series: impl Into<JobShapeShapeSeries>,
    ) -> Self {
        self.shape_series = shape_series.into();
        self
    }
}

impl Model for JobShapeSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "coreCount" => generated::read(&mut self.core_count, map),
            "memoryInGBs" => generated::read(&mut self.memory_in_gbs, map),
            "shapeSeries" => generated::read(&mut self.shape_series, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "coreCount", &self.core_count)?;
        generated::write(map, "memoryInGBs", &self.memory_in_gbs)?;
        generated::write(map, "shapeSeries", &self.shape_series)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobShapeSummary);
