// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{IdcsAuthConfig, InboundAuthConfigType};

/// How a hosted application authenticates its callers. With `NO_AUTH_CONFIG` that is left to
/// the application itself.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundAuthConfig {
    /// How callers authenticate, if the platform checks them at all.
    pub inbound_auth_config_type: InboundAuthConfigType,
    /// The identity domain to authenticate against. Not with `NO_AUTH_CONFIG`.
    pub idcs_config: Option<IdcsAuthConfig>,
}

impl InboundAuthConfig {
    /// With the members that are required.
    pub fn new(inbound_auth_config_type: impl Into<InboundAuthConfigType>) -> Self {
        Self {
            inbound_auth_config_type: inbound_auth_config_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`inbound_auth_config_type`](Self::inbound_auth_config_type).
    #[must_use]
    pub fn with_inbound_auth_config_type(
        mut self,
        inbound_auth_config_type: impl Into<InboundAuthConfigType>,
    ) -> Self {
        self.inbound_auth_config_type = inbound_auth_config_type.into();
        self
    }

    /// Sets [`idcs_config`](Self::idcs_config).
    #[must_use]
    pub fn with_idcs_config(mut self, idcs_config: impl Into<IdcsAuthConfig>) -> Self {
        self.idcs_config = Some(idcs_config.into());
        self
    }
}

impl Model for InboundAuthConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inboundAuthConfigType" => {
                generated::read(&mut self.inbound_auth_config_type, map)
            }
            "idcsConfig" => generated::read(&mut self.idcs_config, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "inboundAuthConfigType", &self.inbound_auth_config_type)?;
        generated::write(map, "idcsConfig", &self.idcs_config)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InboundAuthConfig);
