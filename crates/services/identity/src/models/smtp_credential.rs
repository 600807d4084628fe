// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::SmtpCredentialLifecycleState;

/// A name and a password for sending mail through Email Delivery. A user can have two of
/// these.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SmtpCredential {
    /// The name to sign in with to the mail server.
    pub username: Option<String>,
    /// The password. Only the answer to creating the credential has it.
    pub password: Option<Secret>,
    /// The OCID of the SMTP credential.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it expires. Absent if it never does.
    pub time_expires: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<SmtpCredentialLifecycleState>,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl SmtpCredential {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`time_expires`](Self::time_expires).
    #[must_use]
    pub fn with_time_expires(mut self, time_expires: impl Into<DateTime<Utc>>) -> Self {
        self.time_expires = Some(time_expires.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<SmtpCredentialLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`inactive_status`](Self::inactive_status).
    #[must_use]
    pub fn with_inactive_status(mut self, inactive_status: impl Into<i64>) -> Self {
        self.inactive_status = Some(inactive_status.into());
        self
    }
}

impl Model for SmtpCredential {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "username" => generated::read(&mut self.username, map),
            "password" => generated::read(&mut self.password, map),
            "id" => generated::read(&mut self.id, map),
            "userId" => generated::read(&mut self.user_id, map),
            "description" => generated::read(&mut self.description, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeExpires" => generated::read(&mut self.time_expires, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "username", &self.username)?;
        generated::write(map, "password", &self.password)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeExpires", &self.time_expires)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SmtpCredential);
