// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The source of a model group clone and the changes to apply.
    ///
    /// The field `modelGroupCloneSourceType` selects the variant.
    pub enum ModelGroupCloneSourceDetails by "modelGroupCloneSourceType", sent {
        ModelGroup(models::CloneCreateFromModelGroupDetails) = "MODEL_GROUP", as_model_group;
        ModelGroupVersionHistory(models::CloneCreateFromModelGroupVersionHistoryDetails)
            = "MODEL_GROUP_VERSION_HISTORY", as_model_group_version_history;
    }
}
