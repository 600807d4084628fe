// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A patch instruction.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchInstruction by "operation", sent {
        Merge(models::PatchMergeInstruction) = "MERGE", as_merge;
    }
    shared {
        /// The selection.
        selection = "selection", str, in Merge;
    }
}
