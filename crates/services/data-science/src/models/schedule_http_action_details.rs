// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The HTTP call that a schedule makes.
    ///
    /// The field `httpActionType` selects the variant.
    pub enum ScheduleHttpActionDetails by "httpActionType" {
        CreateJobRun(models::CreateJobRunScheduleActionDetails) = "CREATE_JOB_RUN",
            as_create_job_run;
        CreatePipelineRun(models::CreatePipelineRunScheduleActionDetails) = "CREATE_PIPELINE_RUN",
            as_create_pipeline_run;
        InvokeMlApplicationProviderTrigger(models::InvokeMlApplicationProviderTriggerScheduleActionDetails)
            = "INVOKE_ML_APPLICATION_PROVIDER_TRIGGER", as_invoke_ml_application_provider_trigger;
    }
}
