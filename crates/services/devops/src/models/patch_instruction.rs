// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A patch instruction.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchInstruction by "operation", sent {
        Insert(models::PatchInsertInstruction) = "INSERT", as_insert;
        Merge(models::PatchMergeInstruction) = "MERGE", as_merge;
        Move(models::PatchMoveInstruction) = "MOVE", as_move;
        Prohibit(models::PatchProhibitInstruction) = "PROHIBIT", as_prohibit;
        Remove(models::PatchRemoveInstruction) = "REMOVE", as_remove;
        Replace(models::PatchReplaceInstruction) = "REPLACE", as_replace;
        Require(models::PatchRequireInstruction) = "REQUIRE", as_require;
    }
    shared {
        /// The selection.
        selection = "selection", str, in Insert Merge Move Prohibit Remove Replace Require;
    }
}
