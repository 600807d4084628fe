// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a pipeline to pause.
    ///
    /// The field `type` selects the variant.
    pub enum PausePipelineDetails by "type", sent {
        Default(models::DefaultPausePipelineDetails) = "DEFAULT", as_default;
    }
}
