// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::OutboundNetworkingConfigNetworkMode;

/// How a hosted application connects to others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundNetworkingConfig {
    /// Whether connections leave through a network that Oracle manages, or through a subnet of
    /// yours (`CUSTOM`).
    pub network_mode: OutboundNetworkingConfigNetworkMode,
    /// The OCID of your subnet, when `networkMode` is `CUSTOM`.
    pub custom_subnet_id: Option<String>,
    /// The OCIDs of the network security groups in force.
    pub nsg_ids: Option<Vec<String>>,
}

impl OutboundNetworkingConfig {
    /// With the members that are required.
    pub fn new(network_mode: impl Into<OutboundNetworkingConfigNetworkMode>) -> Self {
        Self {
            network_mode: network_mode.into(),
            ..Self::default()
        }
    }

    /// Sets [`network_mode`](Self::network_mode).
    #[must_use]
    pub fn with_network_mode(
        mut self,
        network_mode: impl Into<OutboundNetworkingConfigNetworkMode>,
    ) -> Self {
        self.network_mode = network_mode.into();
        self
    }

    /// Sets [`custom_subnet_id`](Self::custom_subnet_id).
    #[must_use]
    pub fn with_custom_subnet_id(mut self, custom_subnet_id: impl Into<String>) -> Self {
        self.custom_subnet_id = Some(custom_subnet_id.into());
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

impl Model for OutboundNetworkingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "networkMode" => generated::read(&mut self.network_mode, map),
            "customSubnetId" => generated::read(&mut self.custom_subnet_id, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "networkMode", &self.network_mode)?;
        generated::write(map, "customSubnetId", &self.custom_subnet_id)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OutboundNetworkingConfig);
