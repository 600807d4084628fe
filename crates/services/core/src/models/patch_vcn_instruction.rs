// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A patch VCN instruction.
    ///
    /// The field `operation` selects the variant.
    pub enum PatchVcnInstruction by "operation", sent {
        Replace(models::PatchVcnReplaceInstruction) = "REPLACE", as_replace;
    }
    shared {
        /// The selection.
        selection = "selection", str, in Replace;
    }
}
