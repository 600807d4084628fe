// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::MfaTotpDeviceLifecycleState;

/// A device for one-time passwords as it stands in a list, without its seed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MfaTotpDeviceSummary {
    /// The OCID of the device.
    pub id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// When it expires. Absent if it never does.
    pub time_expires: Option<DateTime<Utc>>,
    /// Where the resource is in its life.
    pub lifecycle_state: MfaTotpDeviceLifecycleState,
    /// Why the device is inactive: suspended is 1, disabled 2, blocked 4 and locked 8.
    pub inactive_status: Option<i64>,
    /// Whether the device is in use.
    pub is_activated: bool,
}

impl MfaTotpDeviceSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        user_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<MfaTotpDeviceLifecycleState>,
        is_activated: bool,
    ) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            is_activated,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
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
        lifecycle_state: impl Into<MfaTotpDeviceLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`inactive_status`](Self::inactive_status).
    #[must_use]
    pub fn with_inactive_status(mut self, inactive_status: impl Into<i64>) -> Self {
        self.inactive_status = Some(inactive_status.into());
        self
    }

    /// Sets [`is_activated`](Self::is_activated).
    #[must_use]
    pub fn with_is_activated(mut self, is_activated: impl Into<bool>) -> Self {
        self.is_activated = is_activated.into();
        self
    }
}

impl Model for MfaTotpDeviceSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "userId" => generated::read(&mut self.user_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "timeExpires" => generated::read(&mut self.time_expires, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            "isActivated" => generated::read(&mut self.is_activated, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "timeExpires", &self.time_expires)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        generated::write(map, "isActivated", &self.is_activated)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(MfaTotpDeviceSummary);
