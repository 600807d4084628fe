// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::InboundNetworkingConfigEndpointMode;

/// How a hosted application is reached.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundNetworkingConfig {
    /// Whether the application is reached publicly or through a private endpoint.
    pub endpoint_mode: InboundNetworkingConfigEndpointMode,
    /// The OCID of the private endpoint, when `endpointMode` is `PRIVATE`.
    pub private_endpoint_id: Option<String>,
}

impl InboundNetworkingConfig {
    /// With the members that are required.
    pub fn new(endpoint_mode: impl Into<InboundNetworkingConfigEndpointMode>) -> Self {
        Self {
            endpoint_mode: endpoint_mode.into(),
            ..Self::default()
        }
    }

    /// Sets [`endpoint_mode`](Self::endpoint_mode).
    #[must_use]
    pub fn with_endpoint_mode(
        mut self,
        endpoint_mode: impl Into<InboundNetworkingConfigEndpointMode>,
    ) -> Self {
        self.endpoint_mode = endpoint_mode.into();
        self
    }

    /// Sets [`private_endpoint_id`](Self::private_endpoint_id).
    #[must_use]
    pub fn with_private_endpoint_id(
        mut self,
        private_endpoint_id: impl Into<String>,
    ) -> Self {
        self.private_endpoint_id = Some(private_endpoint_id.into());
        self
    }
}

impl Model for InboundNetworkingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "endpointMode" => generated::read(&mut self.endpoint_mode, map),
            "privateEndpointId" => generated::read(&mut self.private_endpoint_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "endpointMode", &self.endpoint_mode)?;
        generated::write(map, "privateEndpointId", &self.private_endpoint_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InboundNetworkingConfig);
