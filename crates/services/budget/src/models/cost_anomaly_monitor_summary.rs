// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cost anomaly monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyMonitorSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: Option<models::CostAnomalyMonitorType>,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CostAnomalyMonitorLifecycleState,
    /// The filter for the target resources.
    pub target_resource_filter: models::TargetResourceFilter,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CostAnomalyMonitorSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        type_ = "type";
        description = "description";
        lifecycle_state = "lifecycleState";
        target_resource_filter = "targetResourceFilter";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
