// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::SwiftPasswordLifecycleState;

/// A password for the Swift API of Object Storage. Deprecated, as auth tokens replace it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwiftPassword {
    /// The password. Only the answer to creating it has it.
    pub password: Option<Secret>,
    /// The OCID of the Swift password.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it expires. Absent if it never does.
    pub expires_on: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<SwiftPasswordLifecycleState>,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl SwiftPassword {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`expires_on`](Self::expires_on).
    #[must_use]
    pub fn with_expires_on(mut self, expires_on: impl Into<DateTime<Utc>>) -> Self {
        self.expires_on = Some(expires_on.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<SwiftPasswordLifecycleState>,
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

impl Model for SwiftPassword {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "password" => generated::read(&mut self.password, map),
            "id" => generated::read(&mut self.id, map),
            "userId" => generated::read(&mut self.user_id, map),
            "description" => generated::read(&mut self.description, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "expiresOn" => generated::read(&mut self.expires_on, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "password", &self.password)?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "expiresOn", &self.expires_on)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SwiftPassword);
