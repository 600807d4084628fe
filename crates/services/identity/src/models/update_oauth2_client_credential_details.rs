// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::FullyQualifiedScope;

/// What an OAuth 2 client credential is to be like.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOAuth2ClientCredentialDetails {
    /// What it is for, in your own words.
    pub description: String,
    /// What tokens can be asked for, with whom and for what.
    pub scopes: Vec<FullyQualifiedScope>,
    /// Whether to make a new secret.
    pub is_reset_password: Option<bool>,
    cleared: Vec<String>,
}

impl UpdateOAuth2ClientCredentialDetails {
    /// With the members that are required.
    pub fn new(
        description: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<FullyQualifiedScope>>,
    ) -> Self {
        Self {
            description: description.into(),
            scopes: generated::list(scopes),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<FullyQualifiedScope>>,
    ) -> Self {
        self.scopes = generated::list(scopes);
        self
    }

    /// Sets [`is_reset_password`](Self::is_reset_password).
    #[must_use]
    pub fn with_is_reset_password(mut self, is_reset_password: impl Into<bool>) -> Self {
        self.is_reset_password = Some(is_reset_password.into());
        self
    }

    /// Clears [`is_reset_password`](Self::is_reset_password): the service is told to remove the
    /// value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_is_reset_password(mut self) -> Self {
        self.is_reset_password = None;
        self.cleared.push("isResetPassword".to_owned());
        self
    }
}

impl Model for UpdateOAuth2ClientCredentialDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "description" => generated::read_some(&mut self.description, map),
            "scopes" => generated::read_some(&mut self.scopes, map),
            "isResetPassword" => generated::read_some(&mut self.is_reset_password, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(map, "scopes", &self.scopes)?;
        generated::write_or_clear(
            map,
            "isResetPassword",
            &self.is_reset_password,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateOAuth2ClientCredentialDetails);
