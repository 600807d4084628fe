// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How many endpoints a hosting cluster can hold, and how many it does.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedAiClusterHostingCapacity {
    /// How many endpoints the cluster can hold.
    pub total_endpoint_capacity: Option<i64>,
    /// How many endpoints the cluster holds now.
    pub used_endpoint_capacity: Option<i64>,
}

impl DedicatedAiClusterHostingCapacity {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`total_endpoint_capacity`](Self::total_endpoint_capacity).
    #[must_use]
    pub fn with_total_endpoint_capacity(
        mut self,
        total_endpoint_capacity: impl Into<i64>,
    ) -> Self {
        self.total_endpoint_capacity = Some(total_endpoint_capacity.into());
        self
    }

    /// Sets [`used_endpoint_capacity`](Self::used_endpoint_capacity).
    #[must_use]
    pub fn with_used_endpoint_capacity(
        mut self,
        used_endpoint_capacity: impl Into<i64>,
    ) -> Self {
        self.used_endpoint_capacity = Some(used_endpoint_capacity.into());
        self
    }
}

impl Model for DedicatedAiClusterHostingCapacity {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "totalEndpointCapacity" => {
                generated::read(&mut self.total_endpoint_capacity, map)
            }
            "usedEndpointCapacity" => {
                generated::read(&mut self.used_endpoint_capacity, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("capacityType", "HOSTING_CAPACITY")?;
        generated::write(map, "totalEndpointCapacity", &self.total_endpoint_capacity)?;
        generated::write(map, "usedEndpointCapacity", &self.used_endpoint_capacity)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DedicatedAiClusterHostingCapacity);
