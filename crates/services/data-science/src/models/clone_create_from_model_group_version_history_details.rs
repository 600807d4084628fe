// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{ModifyModelGroupDetails, PatchModelGroupMemberModelDetails};

/// Clones the newest model group of a version history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneCreateFromModelGroupVersionHistoryDetails {
    /// The OCID of what is cloned, a model group or a version history.
    pub source_id: String,
    /// What the clone has different from the original.
    pub modify_model_group_details: Option<ModifyModelGroupDetails>,
    /// Which models the clone has more or fewer.
    pub patch_model_group_member_model_details: Option<
        PatchModelGroupMemberModelDetails,
    >,
}

impl CloneCreateFromModelGroupVersionHistoryDetails {
    /// With the members that are required.
    pub fn new(source_id: impl Into<String>) -> Self {
        Self {
            source_id: source_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`source_id`](Self::source_id).
    #[must_use]
    pub fn with_source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = source_id.into();
        self
    }

    /// Sets [`modify_model_group_details`](Self::modify_model_group_details).
    #[must_use]
    pub fn with_modify_model_group_details(
        mut self,
        modify_model_group_details: impl Into<ModifyModelGroupDetails>,
    ) -> Self {
        self.modify_model_group_details = Some(modify_model_group_details.into());
        self
    }

    /// Sets
    /// [`patch_model_group_member_model_details`](Self::patch_model_group_member_model_details).
    #[must_use]
    pub fn with_patch_model_group_member_model_details(
        mut self,
        patch_model_group_member_model_details: impl Into<
            PatchModelGroupMemberModelDetails,
        >,
    ) -> Self {
        self.patch_model_group_member_model_details = Some(
            patch_model_group_member_model_details.into(),
        );
        self
    }
}

impl Model for CloneCreateFromModelGroupVersionHistoryDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "sourceId" => generated::read(&mut self.source_id, map),
            "modifyModelGroupDetails" => {
                generated::read(&mut self.modify_model_group_details, map)
            }
            "patchModelGroupMemberModelDetails" => {
                generated::read(&mut self.patch_model_group_member_model_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("modelGroupCloneSourceType", "MODEL_GROUP_VERSION_HISTORY")?;
        generated::write(map, "sourceId", &self.source_id)?;
        generated::write(
            map,
            "modifyModelGroupDetails",
            &self.modify_model_group_details,
        )?;
        generated::write(
            map,
            "patchModelGroupMemberModelDetails",
            &self.patch_model_group_member_model_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CloneCreateFromModelGroupVersionHistoryDetails);
