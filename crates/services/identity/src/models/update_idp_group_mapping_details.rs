// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change of a group mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIdpGroupMappingDetails {
    /// The name of the group in the identity provider.
    pub idp_group_name: Option<String>,
    /// The OCID of the group.
    pub group_id: Option<String>,
    cleared: Vec<String>,
}

impl UpdateIdpGroupMappingDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`idp_group_name`](Self::idp_group_name).
    #[must_use]
    pub fn with_idp_group_name(mut self, idp_group_name: impl Into<String>) -> Self {
        self.idp_group_name = Some(idp_group_name.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Clears [`idp_group_name`](Self::idp_group_name): the service is told to remove the value,
    /// not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_idp_group_name(mut self) -> Self {
        self.idp_group_name = None;
        self.cleared.push("idpGroupName".to_owned());
        self
    }

    /// Clears [`group_id`](Self::group_id): the service is told to remove the value, not to keep
    /// it.
    #[must_use]
    #[inline]
    pub fn clear_group_id(mut self) -> Self {
        self.group_id = None;
        self.cleared.push("groupId".to_owned());
        self
    }
}

impl Model for UpdateIdpGroupMappingDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "idpGroupName" => generated::read_some(&mut self.idp_group_name, map),
            "groupId" => generated::read_some(&mut self.group_id, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "idpGroupName",
            &self.idp_group_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "groupId", &self.group_id, &self.cleared)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateIdpGroupMappingDetails);
