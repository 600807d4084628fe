// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A monitored resource task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredResourceTask {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the tenant.
    pub tenant_id: Option<String>,
    /// The details of the task.
    pub task_details: models::MonitoredResourceTaskDetails,
    /// The OCIDs of the work requests.
    pub work_request_ids: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredResourceTaskLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MonitoredResourceTask {
        id = "id";
        name = "name";
        type_ = "type";
        compartment_id = "compartmentId";
        tenant_id = "tenantId";
        task_details = "taskDetails";
        work_request_ids = "workRequestIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
