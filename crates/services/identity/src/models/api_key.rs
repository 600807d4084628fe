// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ApiKeyLifecycleState;

/// The public half of a key pair with which a user signs API requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// What names the key in signatures: the OCIDs of tenancy and user and the fingerprint, with
    /// slashes between.
    pub key_id: Option<String>,
    /// The public key in PEM form.
    pub key_value: Option<String>,
    /// The fingerprint of the key, sixteen bytes in hexadecimal with colons between.
    pub fingerprint: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub time_created: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: Option<ApiKeyLifecycleState>,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl ApiKey {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key_id`](Self::key_id).
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into());
        self
    }

    /// Sets [`key_value`](Self::key_value).
    #[must_use]
    pub fn with_key_value(mut self, key_value: impl Into<String>) -> Self {
        self.key_value = Some(key_value.into());
        self
    }

    /// Sets [`fingerprint`](Self::fingerprint).
    #[must_use]
    pub fn with_fingerprint(mut self, fingerprint: impl Into<String>) -> Self {
        self.fingerprint = Some(fingerprint.into());
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
        lifecycle_state: impl Into<ApiKeyLifecycleState>,
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

impl Model for ApiKey {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "keyId" => generated::read(&mut self.key_id, map),
            "keyValue" => generated::read(&mut self.key_value, map),
            "fingerprint" => generated::read(&mut self.fingerprint, map),
            "userId" => generated::read(&mut self.user_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "keyId", &self.key_id)?;
        generated::write(map, "keyValue", &self.key_value)?;
        generated::write(map, "fingerprint", &self.fingerprint)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApiKey);
