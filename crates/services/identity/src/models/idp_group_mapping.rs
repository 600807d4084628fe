// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::IdpGroupMappingLifecycleState;

/// Has a group of an identity provider stand for a group of the tenancy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdpGroupMapping {
    /// The OCID of the mapping.
    pub id: String,
    /// The OCID of the identity provider.
    pub idp_id: String,
    /// The name of the group in the identity provider.
    pub idp_group_name: String,
    /// The OCID of the group.
    pub group_id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: IdpGroupMappingLifecycleState,
    /// More about why it is inactive, as a number. Absent if it is not.
    pub inactive_status: Option<i64>,
}

impl IdpGroupMapping {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        idp_id: impl Into<String>,
        idp_group_name: impl Into<String>,
        group_id: impl Into<String>,
        compartment_id: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<IdpGroupMappingLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            idp_id: idp_id.into(),
            idp_group_name: idp_group_name.into(),
            group_id: group_id.into(),
            compartment_id: compartment_id.into(),
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

    /// Sets [`idp_id`](Self::idp_id).
    #[must_use]
    pub fn with_idp_id(mut self, idp_id: impl Into<String>) -> Self {
        self.idp_id = idp_id.into();
        self
    }

    /// Sets [`idp_group_name`](Self::idp_group_name).
    #[must_use]
    pub fn with_idp_group_name(mut self, idp_group_name: impl Into<String>) -> Self {
        self.idp_group_name = idp_group_name.into();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
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
        lifecycle_state: impl Into<IdpGroupMappingLifecycleState>,
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

impl Model for IdpGroupMapping {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "idpId" => generated::read(&mut self.idp_id, map),
            "idpGroupName" => generated::read(&mut self.idp_group_name, map),
            "groupId" => generated::read(&mut self.group_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "idpId", &self.idp_id)?;
        generated::write(map, "idpGroupName", &self.idp_group_name)?;
        generated::write(map, "groupId", &self.group_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(IdpGroupMapping);
