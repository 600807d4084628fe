// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The output parameters of a step, available to later steps.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDefaultStepParameterDetails {
    /// The output of the step.
    pub output: models::PipelineStepOutputParameterDetails,
}

model! {
    PipelineDefaultStepParameterDetails, "parameterType" = "DEFAULT" {
        required {
            output = "output", with_output(models::PipelineStepOutputParameterDetails);
        }
    }
}
