// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cost anomaly event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CostAnomalyEventSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name of the cost anomaly monitor.
    pub cost_anomaly_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cost monitor.
    pub cost_monitor_id: String,
    /// The name of the cost monitor.
    pub cost_monitor_name: String,
    /// The type of the cost monitor.
    pub cost_monitor_type: Option<models::CostAnomalyEventCostMonitorType>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CostAnomalyEventLifecycleState>,
    /// The filter for the target resources.
    pub target_resource_filter: models::TargetResourceFilter,
    /// The details of the root cause.
    pub root_cause_detail: models::RootCauseDetail,
    /// The date of the anomaly event.
    pub time_anomaly_event_date: DateTime<Utc>,
    /// The cost impact of the anomaly.
    pub cost_impact: Option<f64>,
    /// The cost variance of the anomaly in percent.
    pub cost_variance_percentage: Option<f64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CostAnomalyEventSummary {
        id = "id";
        cost_anomaly_name = "costAnomalyName";
        compartment_id = "compartmentId";
        cost_monitor_id = "costMonitorId";
        cost_monitor_name = "costMonitorName";
        cost_monitor_type = "costMonitorType";
        lifecycle_state = "lifecycleState";
        target_resource_filter = "targetResourceFilter";
        root_cause_detail = "rootCauseDetail";
        time_anomaly_event_date = "timeAnomalyEventDate";
        cost_impact = "costImpact";
        cost_variance_percentage = "costVariancePercentage";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
    }
}
