// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::CustomerSecretKeyLifecycleState;

/// An S3 key as it stands in a list, without the secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSecretKeySummary {
    /// The access key, which is the public half of the pair.
    pub id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// When it expires. Absent if it never does.
    pub time_expires: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<CustomerSecretKeyLifecycleState>,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl CustomerSecretKeySummary {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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
        lifecycle_state: impl Into<CustomerSecretKeyLifecycleState>,
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

impl Model for CustomerSecretKeySummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "userId" => generated::read(&mut self.user_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeExpires" => generated::read(&mut self.time_expires, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeExpires", &self.time_expires)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CustomerSecretKeySummary);
