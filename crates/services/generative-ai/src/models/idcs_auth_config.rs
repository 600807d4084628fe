// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How callers authenticate against an identity domain. Needed for both `IDCS` types of
/// authentication, and not allowed for `NO_AUTH_CONFIG`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsAuthConfig {
    /// The URL of the identity domain.
    pub domain_url: String,
    /// The OAuth scope that callers need.
    pub scope: String,
    /// The audience that tokens have to be for.
    pub audience: Option<String>,
    /// The OAuth client of the application in the identity domain. Only for
    /// `IDCS_SESSION_AUTH_CONFIG`.
    pub client_id: Option<String>,
    /// The OCID of the vault secret with the OAuth client secret. Only for
    /// `IDCS_SESSION_AUTH_CONFIG`.
    pub client_secret_vault_id: Option<String>,
}

impl IdcsAuthConfig {
    /// With the members that are required.
    pub fn new(domain_url: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            domain_url: domain_url.into(),
            scope: scope.into(),
            ..Self::default()
        }
    }

    /// Sets [`domain_url`](Self::domain_url).
    #[must_use]
    pub fn with_domain_url(mut self, domain_url: impl Into<String>) -> Self {
        self.domain_url = domain_url.into();
        self
    }

    /// Sets [`scope`](Self::scope).
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Sets [`audience`](Self::audience).
    #[must_use]
    pub fn with_audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret_vault_id`](Self::client_secret_vault_id).
    #[must_use]
    pub fn with_client_secret_vault_id(
        mut self,
        client_secret_vault_id: impl Into<String>,
    ) -> Self {
        self.client_secret_vault_id = Some(client_secret_vault_id.into());
        self
    }
}

impl Model for IdcsAuthConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "domainUrl" => generated::read(&mut self.domain_url, map),
            "scope" => generated::read(&mut self.scope, map),
            "audience" => generated::read(&mut self.audience, map),
            "clientId" => generated::read(&mut self.client_id, map),
            "clientSecretVaultId" => {
                generated::read(&mut self.client_secret_vault_id, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "domainUrl", &self.domain_url)?;
        generated::write(map, "scope", &self.scope)?;
        generated::write(map, "audience", &self.audience)?;
        generated::write(map, "clientId", &self.client_id)?;
        generated::write(map, "clientSecretVaultId", &self.client_secret_vault_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(IdcsAuthConfig);
