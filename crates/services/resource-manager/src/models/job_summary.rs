// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
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
    /// The details of the operation of the job.
    pub job_operation_details: Option<models::JobOperationDetailsSummary>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JobSummary {
        id = "id";
        stack_id = "stackId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        operation = "operation";
        job_operation_details = "jobOperationDetails";
        apply_job_plan_resolution = "applyJobPlanResolution";
        resolved_plan_job_id = "resolvedPlanJobId";
        time_created = "timeCreated";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
