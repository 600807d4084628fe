// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The container settings for a workload, by workload type.
    ///
    /// The field `workloadType` selects the variant.
    pub enum WorkloadConfigurationDetails by "workloadType" {
        JobRun(models::JobRunWorkloadConfigurationDetails) = "JOB_RUN", as_job_run;
        ModelDeployment(models::ModelDeployWorkloadConfigurationDetails) = "MODEL_DEPLOYMENT",
            as_model_deployment;
    }
}
