// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::{FullyQualifiedScope, OAuth2ClientCredentialLifecycleState};

/// A client with which a user can get OAuth 2 tokens for applications.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OAuth2ClientCredential {
    /// What tokens can be asked for, with whom and for what.
    pub scopes: Option<Vec<FullyQualifiedScope>>,
    /// The secret. Only creating or resetting it returns it.
    pub password: Option<Secret>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// When it expires. Absent if it never does.
    pub expires_on: Option<DateTime<Utc>>,
    /// The OCID of the credential.
    pub id: Option<String>,
    /// The OCID of the compartment. The tenancy counts as one, the root of the others.
    pub compartment_id: Option<String>,
    /// The name of the credential.
    pub name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<OAuth2ClientCredentialLifecycleState>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
}

impl OAuth2ClientCredential {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<FullyQualifiedScope>>,
    ) -> Self {
        self.scopes = Some(generated::list(scopes));
        self
    }

    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`expires_on`](Self::expires_on).
    #[must_use]
    pub fn with_expires_on(mut self, expires_on: impl Into<DateTime<Utc>>) -> Self {
        self.expires_on = Some(expires_on.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = Some(compartment_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<OAuth2ClientCredentialLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }
}

impl Model for OAuth2ClientCredential {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "scopes" => generated::read(&mut self.scopes, map),
            "password" => generated::read(&mut self.password, map),
            "userId" => generated::read(&mut self.user_id, map),
            "expiresOn" => generated::read(&mut self.expires_on, map),
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "scopes", &self.scopes)?;
        generated::write(map, "password", &self.password)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "expiresOn", &self.expires_on)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(OAuth2ClientCredential);
