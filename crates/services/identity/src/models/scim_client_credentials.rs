// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// The OAuth 2 credentials of the SCIM client of an identity provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScimClientCredentials {
    /// The id of the client.
    pub client_id: Option<String>,
    /// The secret of the client.
    pub client_secret: Option<Secret>,
}

impl ScimClientCredentials {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    #[must_use]
    pub fn with_client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}

impl Model for ScimClientCredentials {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "clientId" => generated::read(&mut self.client_id, map),
            "clientSecret" => generated::read(&mut self.client_secret, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "clientId", &self.client_id)?;
        generated::write(map, "clientSecret", &self.client_secret)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScimClientCredentials);
