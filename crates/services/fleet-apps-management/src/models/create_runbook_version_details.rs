// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a runbook version to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRunbookVersionDetails {
    /// The OCID of the runbook.
    pub runbook_id: String,
    /// The tasks.
    pub tasks: Vec<models::Task>,
    /// The groups.
    pub groups: Vec<models::Group>,
    /// The details of the execution workflow.
    pub execution_workflow_details: models::ExecutionWorkflowDetails,
    /// The details of the rollback workflow.
    pub rollback_workflow_details: Option<models::RollbackWorkflowDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRunbookVersionDetails {
        required {
            runbook_id = "runbookId", with_runbook_id(String);
            tasks = "tasks", with_tasks([models::Task]);
            groups = "groups", with_groups([models::Group]);
            execution_workflow_details = "executionWorkflowDetails",
                with_execution_workflow_details(models::ExecutionWorkflowDetails);
        }
        optional {
            rollback_workflow_details = "rollbackWorkflowDetails",
                with_rollback_workflow_details(models::RollbackWorkflowDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
