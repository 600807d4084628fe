// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::UserGroupMembershipLifecycleState;

/// A user's place in a group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserGroupMembership {
    /// The OCID of the membership.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The OCID of the group.
    pub group_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: UserGroupMembershipLifecycleState,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl UserGroupMembership {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        group_id: impl Into<String>,
        user_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<UserGroupMembershipLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            group_id: group_id.into(),
            user_id: user_id.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
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

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<UserGroupMembershipLifecycleState>,
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
}

impl Model for UserGroupMembership {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "groupId" => generated::read(&mut self.group_id, map),
            "userId" => generated::read(&mut self.user_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "groupId", &self.group_id)?;
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UserGroupMembership);
