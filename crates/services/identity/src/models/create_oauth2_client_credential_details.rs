// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::FullyQualifiedScope;

/// An OAuth 2 client credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOAuth2ClientCredentialDetails {
    /// The name, to tell the credential from others.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// What tokens can be asked for, with whom and for what.
    pub scopes: Vec<FullyQualifiedScope>,
}

impl CreateOAuth2ClientCredentialDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<FullyQualifiedScope>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            scopes: generated::list(scopes),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
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
}

impl Model for CreateOAuth2ClientCredentialDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "scopes" => generated::read(&mut self.scopes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "scopes", &self.scopes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateOAuth2ClientCredentialDetails);
