// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    SandboxCredentialProfile, SandboxOutboundNetworkingConfig, SandboxWarmPoolConfig,
};

/// How the sandboxes of a project work. Left out of an update, it stays as it is. Once
/// enabled, sandboxes cannot be disabled; changes only reach sandboxes created afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxConfig {
    /// Whether the project has sandboxes. Required whenever the configuration is given.
    pub is_enabled: bool,
    /// Whether the workspaces of sandboxes are kept on block volumes. Fixed once sandboxes are
    /// enabled.
    pub is_persistence_enabled: Option<bool>,
    /// How many sandboxes the default pools keep ready. Read-only; requests with it are refused.
    pub warm_pool_config: Option<SandboxWarmPoolConfig>,
    /// Through which network sandboxes connect to others.
    pub sandbox_outbound_networking_config: Option<SandboxOutboundNetworkingConfig>,
    /// The credentials that a sandbox can be created with. An update replaces the whole list;
    /// leave it out to keep it, or pass an empty one to remove all.
    pub credential_profiles: Option<Vec<SandboxCredentialProfile>>,
}

impl SandboxConfig {
    /// With the members that are required.
    #[inline]
    pub fn new(is_enabled: bool) -> Self {
        Self {
            is_enabled,
            ..Self::default()
        }
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }

    /// Sets [`is_persistence_enabled`](Self::is_persistence_enabled).
    #[must_use]
    pub fn with_is_persistence_enabled(
        mut self,
        is_persistence_enabled: impl Into<bool>,
    ) -> Self {
        self.is_persistence_enabled = Some(is_persistence_enabled.into());
        self
    }

    /// Sets [`warm_pool_config`](Self::warm_pool_config).
    #[must_use]
    pub fn with_warm_pool_config(
        mut self,
        warm_pool_config: impl Into<SandboxWarmPoolConfig>,
    ) -> Self {
        self.warm_pool_config = Some(warm_pool_config.into());
        self
    }

    /// Sets [`sandbox_outbound_networking_config`](Self::sandbox_outbound_networking_config).
    #[must_use]
    pub fn with_sandbox_outbound_networking_config(
        mut self,
        sandbox_outbound_networking_config: impl Into<SandboxOutboundNetworkingConfig>,
    ) -> Self {
        self.sandbox_outbound_networking_config = Some(
            sandbox_outbound_networking_config.into(),
        );
        self
    }

    /// Sets [`credential_profiles`](Self::credential_profiles).
    #[must_use]
    pub fn with_credential_profiles(
        mut self,
        credential_profiles: impl IntoIterator<
            Item = impl Into<SandboxCredentialProfile>,
        >,
    ) -> Self {
        self.credential_profiles = Some(generated::list(credential_profiles));
        self
    }
}

impl Model for SandboxConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "isPersistenceEnabled" => {
                generated::read(&mut self.is_persistence_enabled, map)
            }
            "warmPoolConfig" => generated::read(&mut self.warm_pool_config, map),
            "sandboxOutboundNetworkingConfig" => {
                generated::read(&mut self.sandbox_outbound_networking_config, map)
            }
            "credentialProfiles" => generated::read(&mut self.credential_profiles, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "isPersistenceEnabled", &self.is_persistence_enabled)?;
        generated::write(map, "warmPoolConfig", &self.warm_pool_config)?;
        generated::write(
            map,
            "sandboxOutboundNetworkingConfig",
            &self.sandbox_outbound_networking_config,
        )?;
        generated::write(map, "credentialProfiles", &self.credential_profiles)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxConfig);
