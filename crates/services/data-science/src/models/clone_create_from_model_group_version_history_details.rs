// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The latest model group of a version history as the clone source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneCreateFromModelGroupVersionHistoryDetails {
    /// The OCID of the model group or version history to clone.
    pub source_id: String,
    /// The changes to the clone compared with the source.
    pub modify_model_group_details: Option<models::ModifyModelGroupDetails>,
    /// The changes to the list of models in the clone.
    pub patch_model_group_member_model_details: Option<models::PatchModelGroupMemberModelDetails>,
}

model! {
    CloneCreateFromModelGroupVersionHistoryDetails, "modelGroupCloneSourceType" = "MODEL_GROUP_VERSION_HISTORY" {
        required {
            source_id = "sourceId", with_source_id(String);
        }
        optional {
            modify_model_group_details = "modifyModelGroupDetails",
                with_modify_model_group_details(models::ModifyModelGroupDetails);
            patch_model_group_member_model_details = "patchModelGroupMemberModelDetails",
                with_patch_model_group_member_model_details(models::PatchModelGroupMemberModelDetails);
        }
    }
}
