// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The container settings for job runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRunWorkloadConfigurationDetails {
    /// The settings for the use case of the job run.
    pub use_case_configuration: Option<models::JobRunUseCaseConfigurationDetails>,
}

model! {
    JobRunWorkloadConfigurationDetails, "workloadType" = "JOB_RUN" {
        use_case_configuration = "useCaseConfiguration";
    }
}
