// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Sandboxes connect from a subnet of yours. Network policy is open then; restrict it with the
/// means of your VCN, such as security groups and route tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomSandboxOutboundNetworkingConfig {
    /// The OCID of a subnet of yours.
    pub subnet_id: String,
    /// The OCIDs of the network security groups in force.
    pub nsg_ids: Option<Vec<String>>,
}

impl CustomSandboxOutboundNetworkingConfig {
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

    /// Sets [`nsg_ids`](Self::nsg_ids).
    #[must_use]
    pub fn with_nsg_ids(
        mut self,
        nsg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nsg_ids = Some(generated::list(nsg_ids));
        self
    }
}

impl Model for CustomSandboxOutboundNetworkingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("networkMode", "CUSTOM")?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CustomSandboxOutboundNetworkingConfig);
