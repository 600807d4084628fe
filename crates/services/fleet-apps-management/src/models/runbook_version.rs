// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A runbook version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookVersion {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the runbook.
    pub runbook_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The tasks.
    pub tasks: Vec<models::Task>,
    /// The groups.
    pub groups: Vec<models::Group>,
    /// The details of the execution workflow.
    pub execution_workflow_details: models::ExecutionWorkflowDetails,
    /// The details of the rollback workflow.
    pub rollback_workflow_details: Option<models::RollbackWorkflowDetails>,
    /// The name.
    pub name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RunbookVersionLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RunbookVersion {
        id = "id";
        runbook_id = "runbookId";
        compartment_id = "compartmentId";
        tasks = "tasks";
        groups = "groups";
        execution_workflow_details = "executionWorkflowDetails";
        rollback_workflow_details = "rollbackWorkflowDetails";
        name = "name";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
