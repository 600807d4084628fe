// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The affected resources.
    pub resources: Option<Vec<models::CreateMaintenanceWindowResourceDetails>>,
    /// The resources details.
    pub resources_details: Option<Vec<models::MonitoredResourceDetails>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MaintenanceWindowLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::MaintenanceWindowLifecycleDetails>,
    /// The schedule.
    pub schedule: Option<models::MaintenanceWindowSchedule>,
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
    MaintenanceWindow {
        id = "id";
        name = "name";
        description = "description";
        compartment_id = "compartmentId";
        resources = "resources";
        resources_details = "resourcesDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        schedule = "schedule";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
