// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which user to add to which group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddUserToGroupDetails {
    /// The OCID of the user.
    pub user_id: String,
    /// The OCID of the group.
    pub group_id: String,
}

impl AddUserToGroupDetails {
    /// With the members that are required.
    pub fn new(user_id: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            group_id: group_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
}

impl Model for AddUserToGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "userId" => generated::read(&mut self.user_id, map),
            "groupId" => generated::read(&mut self.group_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "userId", &self.user_id)?;
        generated::write(map, "groupId", &self.group_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AddUserToGroupDetails);
