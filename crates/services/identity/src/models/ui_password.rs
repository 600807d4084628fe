// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::UIPasswordLifecycleState;

/// A one-time password with which a user can sign in to the Console.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UIPassword {
    /// The password.
    pub password: Option<Secret>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<UIPasswordLifecycleState>,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl UIPassword {
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

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<UIPasswordLifecycleState>,
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

impl Model for UIPassword {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "password" => generated::read(&mut self.password, map),
            "userId" => generated::read(&mut self.user_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "password", &self.password)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UIPassword);
