// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a batch job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBatchJobDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the batch job pool.
    pub batch_job_pool_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The environment variables.
    pub environment_variables: Option<Vec<models::EnvironmentVariable>>,
    /// The tasks.
    pub tasks: Vec<models::CreateBatchTaskDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBatchJobDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            batch_job_pool_id = "batchJobPoolId", with_batch_job_pool_id(String);
            tasks = "tasks", with_tasks([models::CreateBatchTaskDetails]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            environment_variables = "environmentVariables",
                with_environment_variables([models::EnvironmentVariable]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
