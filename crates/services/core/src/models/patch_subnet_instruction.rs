// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A patch subnet instruction.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchSubnetInstruction by "operation", sent {
        Replace(models::PatchSubnetReplaceInstruction) = "REPLACE", as_replace;
    }
    shared {
        /// The selection.
        selection = "selection", str, in Replace;
    }
}
