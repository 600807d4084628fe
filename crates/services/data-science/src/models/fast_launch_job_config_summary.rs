// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    FastLaunchJobConfigManagedEgressSupport, FastLaunchJobConfigShapeSeries,
};

/// A shape with which job runs can start fast.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FastLaunchJobConfigSummary {
    /// The name of the configuration.
    pub name: String,
    /// The name of the shape.
    pub shape_name: String,
    /// How many cores a machine of the shape has.
    pub core_count: i64,
    /// The memory of the machine, in gigabytes.
    pub memory_in_gbs: i64,
    /// The family of processors that the shape belongs to, such as `AMD_ROME` or `NVIDIA_GPU`.
    pub shape_series: FastLaunchJobConfigShapeSeries,
    /// Whether the shape needs, can have or cannot have network access that the service manages.
    pub managed_egress_support: FastLaunchJobConfigManagedEgressSupport,
}

impl FastLaunchJobConfigSummary {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        shape_name: impl Into<String>,
        core_count: i64,
        memory_in_gbs: i64,
        shape_series: impl Into<FastLaunchJobConfigShapeSeries>,
        managed_egress_support: impl Into<FastLaunchJobConfigManagedEgressSupport>,
    ) -> Self {
        Self {
            name: name.into(),
            shape_name: shape_name.into(),
            core_count,
            memory_in_gbs,
            shape_series: shape_series.into(),
            managed_egress_support: managed_egress_support.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`shape_name`](Self::shape_name).
    #[must_use]
    pub fn with_shape_name(mut self, shape_name: impl Into<String>) -> Self {
        self.shape_name = shape_name.into();
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
        shape_series: impl Into<FastLaunchJobConfigShapeSeries>,
    ) -> Self {
        self.shape_series = shape_series.into();
        self
    }

    /// Sets [`managed_egress_support`](Self::managed_egress_support).
    #[must_use]
    pub fn with_managed_egress_support(
        mut self,
        managed_egress_support: impl Into<FastLaunchJobConfigManagedEgressSupport>,
    ) -> Self {
        self.managed_egress_support = managed_egress_support.into();
        self
    }
}

impl Model for FastLaunchJobConfigSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "shapeName" => generated::read(&mut self.shape_name, map),
            "coreCount" => generated::read(&mut self.core_count, map),
            "memoryInGBs" => generated::read(&mut self.memory_in_gbs, map),
            "shapeSeries" => generated::read(&mut self.shape_series, map),
            "managedEgressSupport" => {
                generated::read(&mut self.managed_egress_support, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "shapeName", &self.shape_name)?;
        generated::write(map, "coreCount", &self.core_count)?;
        generated::write(map, "memoryInGBs", &self.memory_in_gbs)?;
        generated::write(map, "shapeSeries", &self.shape_series)?;
        generated::write(map, "managedEgressSupport", &self.managed_egress_support)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FastLaunchJobConfigSummary);
