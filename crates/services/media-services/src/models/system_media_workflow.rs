// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A system media workflow.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemMediaWorkflow {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The named parameters of the workflow with their values, as JSON. Values of a job or a
    /// workflow override those of a configuration.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// The tasks.
    pub tasks: Vec<models::MediaWorkflowTask>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    SystemMediaWorkflow {
        name = "name";
        description = "description";
        parameters = "parameters";
        tasks = "tasks";
        locks = "locks";
    }
}
