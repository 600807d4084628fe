// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP call that creates a pipeline run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineRunScheduleActionDetails {
    /// The details of the pipeline run to create.
    pub create_pipeline_run_details: models::CreatePipelineRunDetails,
}

model! {
    CreatePipelineRunScheduleActionDetails, "httpActionType" = "CREATE_PIPELINE_RUN" {
        required {
            create_pipeline_run_details = "createPipelineRunDetails",
                with_create_pipeline_run_details(models::CreatePipelineRunDetails);
        }
    }
}
