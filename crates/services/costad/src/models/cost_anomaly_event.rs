// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cost anomaly event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyEvent {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the cost anomaly monitor.
    pub cost_anomaly_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CostAnomalyEventLifecycleState,
    /// The OCID of the cost monitor.
    pub cost_monitor_id: String,
    /// The name of the cost monitor.
    pub cost_monitor_name: String,
    /// The type of the cost monitor.
    pub cost_monitor_type: Option<models::CostAnomalyEventCostMonitorType>,
    /// The filter for the target resources.
    pub target_resource_filter: models::TargetResourceFilter,
    /// The date of the anomaly event.
    pub time_anomaly_event_date: DateTime<Utc>,
    /// The cost impact of the anomaly.
    pub cost_impact: Option<f64>,
    /// The cost variance of the anomaly in percent.
    pub cost_variance_percentage: Option<f64>,
    /// The details of the root cause.
    pub root_cause_detail: Option<models::RootCauseDetail>,
    /// The feedback on the cost anomaly event.
    pub feedback_response: Option<models::CostAnomalyEventFeedbackResponse>,
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
    CostAnomalyEvent {
        id = "id";
        cost_anomaly_name = "costAnomalyName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        cost_monitor_id = "costMonitorId";
        cost_monitor_name = "costMonitorName";
        cost_monitor_type = "costMonitorType";
        target_resource_filter = "targetResourceFilter";
        time_anomaly_event_date = "timeAnomalyEventDate";
        cost_impact = "costImpact";
        cost_variance_percentage = "costVariancePercentage";
        root_cause_detail = "rootCauseDetail";
        feedback_response = "feedbackResponse";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
