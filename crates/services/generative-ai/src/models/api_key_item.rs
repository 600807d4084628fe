// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};
use oci_sdk_core::Secret;

use crate::models::ApiKeyItemState;

/// One of the keys of an API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyItem {
    /// The key itself, to be kept secret.
    pub key: Option<Secret>,
    /// What the key is called.
    pub key_name: String,
    /// The key with most of it blanked out, to recognise it by.
    pub key_mask: String,
    /// When the key was created.
    pub time_created: DateTime<Utc>,
    /// When the key expires; after 90 days if nothing was given.
    pub time_expiry: DateTime<Utc>,
    /// When the key was switched on.
    pub time_activated: Option<DateTime<Utc>>,
    /// When the key was switched off.
    pub time_deactivated: Option<DateTime<Utc>>,
    /// When the key was revoked.
    pub time_revoked: Option<DateTime<Utc>>,
    /// When the key was last used.
    pub time_last_used: Option<DateTime<Utc>>,
    /// Whether the key works, and if not, why.
    pub state: ApiKeyItemState,
}

impl ApiKeyItem {
    /// With the members that are required.
    pub fn new(
        key_name: impl Into<String>,
        key_mask: impl Into<String>,
        time_created: DateTime<Utc>,
        time_expiry: DateTime<Utc>,
        state: impl Into<ApiKeyItemState>,
    ) -> Self {
        Self {
            key_name: key_name.into(),
            key_mask: key_mask.into(),
            time_created,
            time_expiry,
            state: state.into(),
            ..Self::default()
        }
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`key_name`](Self::key_name).
    #[must_use]
    pub fn with_key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = key_name.into();
        self
    }

    /// Sets [`key_mask`](Self::key_mask).
    #[must_use]
    pub fn with_key_mask(mut self, key_mask: impl Into<String>) -> Self {
        self.key_mask = key_mask.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`time_expiry`](Self::time_expiry).
    #[must_use]
    pub fn with_time_expiry(mut self, time_expiry: impl Into<DateTime<Utc>>) -> Self {
        self.time_expiry = time_expiry.into();
        self
    }

    /// Sets [`time_activated`](Self::time_activated).
    #[must_use]
    pub fn with_time_activated(
        mut self,
        time_activated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_activated = Some(time_activated.into());
        self
    }

    /// Sets [`time_deactivated`](Self::time_deactivated).
    #[must_use]
    pub fn with_time_deactivated(
        mut self,
        time_deactivated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_deactivated = Some(time_deactivated.into());
        self
    }

    /// Sets [`time_revoked`](Self::time_revoked).
    #[must_use]
    pub fn with_time_revoked(mut self, time_revoked: impl Into<DateTime<Utc>>) -> Self {
        self.time_revoked = Some(time_revoked.into());
        self
    }

    /// Sets [`time_last_used`](Self::time_last_used).
    #[must_use]
    pub fn with_time_last_used(
        mut self,
        time_last_used: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_last_used = Some(time_last_used.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<ApiKeyItemState>) -> Self {
        self.state = state.into();
        self
    }
}

impl Model for ApiKeyItem {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            "keyName" => generated::read(&mut self.key_name, map),
            "keyMask" => generated::read(&mut self.key_mask, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeExpiry" => generated::read(&mut self.time_expiry, map),
            "timeActivated" => generated::read(&mut self.time_activated, map),
            "timeDeactivated" => generated::read(&mut self.time_deactivated, map),
            "timeRevoked" => generated::read(&mut self.time_revoked, map),
            "timeLastUsed" => generated::read(&mut self.time_last_used, map),
            "state" => generated::read(&mut self.state, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        generated::write(map, "keyName", &self.key_name)?;
        generated::write(map, "keyMask", &self.key_mask)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeExpiry", &self.time_expiry)?;
        generated::write(map, "timeActivated", &self.time_activated)?;
        generated::write(map, "timeDeactivated", &self.time_deactivated)?;
        generated::write(map, "timeRevoked", &self.time_revoked)?;
        generated::write(map, "timeLastUsed", &self.time_last_used)?;
        generated::write(map, "state", &self.state)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApiKeyItem);
