// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an alarm condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmConditionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the monitoring template.
    pub monitoring_template_id: String,
    /// The type of the composite resource.
    pub composite_type: Option<String>,
    /// The namespace.
    pub namespace: String,
    /// The type of the resource.
    pub resource_type: String,
    /// The name of the metric.
    pub metric_name: String,
    /// The type of the condition.
    pub condition_type: Option<models::AlarmConditionConditionType>,
    /// The conditions.
    pub conditions: Vec<models::Condition>,
    /// The status.
    pub status: models::AlarmConditionStatus,
    /// The lifecycle state.
    pub lifecycle_state: models::AlarmConditionLifecycleState,
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
    AlarmConditionSummary {
        id = "id";
        monitoring_template_id = "monitoringTemplateId";
        composite_type = "compositeType";
        namespace = "namespace";
        resource_type = "resourceType";
        metric_name = "metricName";
        condition_type = "conditionType";
        conditions = "conditions";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
