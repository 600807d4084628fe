// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The parameters of a step.
    ///
    /// The field `parameterType` selects the variant.
    pub enum PipelineStepParameterDetails by "parameterType" {
        Default(models::PipelineDefaultStepParameterDetails) = "DEFAULT", as_default;
    }
}
