// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A mapping between two groups to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIdpGroupMappingDetails {
    /// The name of the group in the identity provider.
    pub idp_group_name: String,
    /// The OCID of the group.
    pub group_id: String,
}

impl CreateIdpGroupMappingDetails {
    /// With the members that are required.
    pub fn new(idp_group_name: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            idp_group_name: idp_group_name.into(),
            group_id: group_id.into(),
            ..Self::default()
        }
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
}

impl Model for CreateIdpGroupMappingDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "idpGroupName" => generated::read(&mut self.idp_group_name, map),
            "groupId" => generated::read(&mut self.group_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "idpGroupName", &self.idp_group_name)?;
        generated::write(map, "groupId", &self.group_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateIdpGroupMappingDetails);
