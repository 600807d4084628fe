// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP call that creates a job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobRunScheduleActionDetails {
    /// The details of the job run to create.
    pub create_job_run_details: models::CreateJobRunDetails,
}

model! {
    CreateJobRunScheduleActionDetails, "httpActionType" = "CREATE_JOB_RUN" {
        required {
            create_job_run_details = "createJobRunDetails",
                with_create_job_run_details(models::CreateJobRunDetails);
        }
    }
}
