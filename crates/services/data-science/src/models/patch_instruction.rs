// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A change to the list of models in a cloned model group.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchInstruction by "operation", sent {
        Insert(models::PatchInsertNewMemberModels) = "INSERT", as_insert;
        Remove(models::PatchRemoveMemberModels) = "REMOVE", as_remove;
    }
}
