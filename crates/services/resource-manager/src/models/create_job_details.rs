// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The OCID of the stack.
    pub stack_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The operation.
    pub operation: Option<models::JobOperation>,
    /// The details of the operation of the job.
    pub job_operation_details: Option<models::CreateJobOperationDetails>,
    /// The plan that the apply job executes.
    pub apply_job_plan_resolution: Option<models::ApplyJobPlanResolution>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateJobDetails {
        required {
            stack_id = "stackId", with_stack_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            operation = "operation", with_operation(models::JobOperation);
            job_operation_details = "jobOperationDetails",
                with_job_operation_details(models::CreateJobOperationDetails);
            apply_job_plan_resolution = "applyJobPlanResolution",
                with_apply_job_plan_resolution(models::ApplyJobPlanResolution);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
