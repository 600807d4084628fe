// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A patch instruction.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchInstruction by "operation", sent {
        Insert(models::PatchInsertInstruction) = "INSERT", as_insert;
    }
    shared {
        /// The selection.
        selection = "selection", str, in Insert;
    }
}
