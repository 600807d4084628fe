// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the stack.
    pub stack_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The operation.
    pub operation: Option<models::JobOperation>,
    /// Whether the stack gets third-party Terraform providers from the Terraform Registry and can
    /// have a custom provider.
    pub is_third_party_provider_experience_enabled: Option<bool>,
    /// Whether Terraform providers are upgraded to the latest versions that the configuration
    /// allows.
    pub is_provider_upgrade_required: Option<bool>,
    /// The details of the operation of the job.
    pub job_operation_details: Option<models::JobOperationDetails>,
    /// The plan that the apply job executes.
    pub apply_job_plan_resolution: Option<models::ApplyJobPlanResolution>,
    /// The OCID of the plan job that was used. Deprecated; use `executionPlanJobId` of the job
    /// operation.
    ///
    /// Deprecated.
    #[deprecated]
    pub resolved_plan_job_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// The details of the failure.
    pub failure_details: Option<models::FailureDetails>,
    /// The cancellation details.
    pub cancellation_details: Option<models::CancellationDetails>,
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The Terraform variables, by name.
    pub variables: Option<BTreeMap<String, String>>,
    /// The configuration source.
    pub config_source: Option<models::ConfigSourceRecord>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Job {
        id = "id";
        stack_id = "stackId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        operation = "operation";
        is_third_party_provider_experience_enabled = "isThirdPartyProviderExperienceEnabled";
        is_provider_upgrade_required = "isProviderUpgradeRequired";
        job_operation_details = "jobOperationDetails";
        apply_job_plan_resolution = "applyJobPlanResolution";
        resolved_plan_job_id = "resolvedPlanJobId";
        time_created = "timeCreated";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        failure_details = "failureDetails";
        cancellation_details = "cancellationDetails";
        working_directory = "workingDirectory";
        variables = "variables";
        config_source = "configSource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
