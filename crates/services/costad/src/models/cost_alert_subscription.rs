// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cost alert subscription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAlertSubscription {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CostAlertSubscriptionLifecycleState,
    /// The channels.
    pub channels: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The IDs of the cost anomaly monitors.
    pub cost_anomaly_monitors: Value,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CostAlertSubscription {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        lifecycle_state = "lifecycleState";
        channels = "channels";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        cost_anomaly_monitors = "costAnomalyMonitors";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
