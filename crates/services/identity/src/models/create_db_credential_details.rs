// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};
use oci_sdk_core::Secret;

/// A database credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbCredentialDetails {
    /// The password that the user is to have for databases.
    pub password: Secret,
    /// What it is for, in your own words.
    pub description: String,
}

impl CreateDbCredentialDetails {
    /// With the members that are required.
    pub fn new(password: impl Into<Secret>, description: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            description: description.into(),
            ..Self::default()
        }
    }

    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = password.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
}

impl Model for CreateDbCredentialDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "password" => generated::read(&mut self.password, map),
            "description" => generated::read(&mut self.description, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "password", &self.password)?;
        generated::write(map, "description", &self.description)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateDbCredentialDetails);
