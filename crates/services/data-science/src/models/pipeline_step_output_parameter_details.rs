// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The output parameters of a step. A JSON file is the only supported type.
    ///
    /// The field `outputParameterType` selects the variant.
    pub enum PipelineStepOutputParameterDetails by "outputParameterType" {
        Json(models::PipelineJsonStepOutputParameterDetails) = "JSON", as_json;
    }
}
