// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{InboundNetworkingConfig, OutboundNetworkingConfig};

/// How a hosted application is reached, and how it reaches others.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkingConfig {
    /// How the application is reached.
    pub inbound_networking_config: InboundNetworkingConfig,
    /// How the application reaches others.
    pub outbound_networking_config: OutboundNetworkingConfig,
}

impl NetworkingConfig {
    /// With the members that are required.
    pub fn new(
        inbound_networking_config: impl Into<InboundNetworkingConfig>,
        outbound_networking_config: impl Into<OutboundNetworkingConfig>,
    ) -> Self {
        Self {
            inbound_networking_config: inbound_networking_config.into(),
            outbound_networking_config: outbound_networking_config.into(),
            ..Self::default()
        }
    }

    /// Sets [`inbound_networking_config`](Self::inbound_networking_config).
    #[must_use]
    pub fn with_inbound_networking_config(
        mut self,
        inbound_networking_config: impl Into<InboundNetworkingConfig>,
    ) -> Self {
        self.inbound_networking_config = inbound_networking_config.into();
        self
    }

    /// Sets [`outbound_networking_config`](Self::outbound_networking_config).
    #[must_use]
    pub fn with_outbound_networking_config(
        mut self,
        outbound_networking_config: impl Into<OutboundNetworkingConfig>,
    ) -> Self {
        self.outbound_networking_config = outbound_networking_config.into();
        self
    }
}

impl Model for NetworkingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inboundNetworkingConfig" => {
                generated::read(&mut self.inbound_networking_config, map)
            }
            "outboundNetworkingConfig" => {
                generated::read(&mut self.outbound_networking_config, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "inboundNetworkingConfig",
            &self.inbound_networking_config,
        )?;
        generated::write(
            map,
            "outboundNetworkingConfig",
            &self.outbound_networking_config,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NetworkingConfig);
