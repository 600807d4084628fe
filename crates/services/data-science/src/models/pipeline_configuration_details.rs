// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The configuration of all steps of a pipeline.
    ///
    /// The field `type` selects the variant.
    pub enum PipelineConfigurationDetails by "type" {
        Default(models::PipelineDefaultConfigurationDetails) = "DEFAULT", as_default;
    }
}
