// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Keeps a model deployment at a fixed number of instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedSizeScalingPolicy {
    /// How many instances there are to be.
    pub instance_count: i64,
}

impl FixedSizeScalingPolicy {
    /// With the members that are required.
    #[inline]
    pub fn new(instance_count: i64) -> Self {
        Self {
            instance_count,
            ..Self::default()
        }
    }

    /// Sets [`instance_count`](Self::instance_count).
    #[must_use]
    pub fn with_instance_count(mut self, instance_count: impl Into<i64>) -> Self {
        self.instance_count = instance_count.into();
        self
    }
}

impl Model for FixedSizeScalingPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "instanceCount" => generated::read(&mut self.instance_count, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("policyType", "FIXED_SIZE")?;
        generated::write(map, "instanceCount", &self.instance_count)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FixedSizeScalingPolicy);
