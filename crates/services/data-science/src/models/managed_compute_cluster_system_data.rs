// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What the service reports about a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterSystemData {
    /// How many instances there are now.
    pub current_instance_count: Option<i64>,
}

impl ManagedComputeClusterSystemData {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`current_instance_count`](Self::current_instance_count).
    #[must_use]
    pub fn with_current_instance_count(
        mut self,
        current_instance_count: impl Into<i64>,
    ) -> Self {
        self.current_instance_count = Some(current_instance_count.into());
        self
    }
}

impl Model for ManagedComputeClusterSystemData {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "currentInstanceCount" => {
                generated::read(&mut self.current_instance_count, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("computeType", "MANAGED_COMPUTE_CLUSTER")?;
        generated::write(map, "currentInstanceCount", &self.current_instance_count)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterSystemData);
