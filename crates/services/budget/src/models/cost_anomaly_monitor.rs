// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cost anomaly monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyMonitor {
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
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The filter for the target resources.
    pub target_resource_filter: models::TargetResourceFilter,
    /// The assignment of the cost alert subscription.
    pub cost_alert_subscription_map: Option<models::CostAlertSubscriptionMap>,
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
    CostAnomalyMonitor {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        type_ = "type";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        target_resource_filter = "targetResourceFilter";
        cost_alert_subscription_map = "costAlertSubscriptionMap";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
