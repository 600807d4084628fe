// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Puts the nodes of a job into a subnet of yours.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCustomNetworkConfiguration {
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: String,
}

impl JobCustomNetworkConfiguration {
    /// With the members that are required.
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self {
            subnet_id: subnet_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }
}

impl Model for JobCustomNetworkConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "subnetId" => generated::read(&mut self.subnet_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobNetworkType", "CUSTOM_NETWORK")?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobCustomNetworkConfiguration);
