// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The number of resources.
    pub number_of_resources: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MaintenanceWindowLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::MaintenanceWindowLifecycleDetails>,
    /// The type of the operation.
    pub operation_type: Option<models::MaintenanceWindowOperationType>,
    /// The status of the operation.
    pub operation_status: Option<models::MaintenanceWindowOperationStatus>,
    /// The schedule.
    pub schedule: Option<models::MaintenanceWindowSchedule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MaintenanceWindowSummary {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        number_of_resources = "numberOfResources";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        operation_type = "operationType";
        operation_status = "operationStatus";
        schedule = "schedule";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
