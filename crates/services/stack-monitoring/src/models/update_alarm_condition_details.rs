// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an alarm condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAlarmConditionDetails {
    /// The namespace.
    pub namespace: Option<String>,
    /// The type of the composite resource.
    pub composite_type: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<String>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The type of the condition.
    pub condition_type: Option<models::AlarmConditionConditionType>,
    /// The conditions.
    pub conditions: Option<Vec<models::Condition>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateAlarmConditionDetails {
        optional {
            namespace = "namespace", with_namespace(String), clear_namespace;
            composite_type = "compositeType", with_composite_type(String), clear_composite_type;
            resource_type = "resourceType", with_resource_type(String), clear_resource_type;
            metric_name = "metricName", with_metric_name(String), clear_metric_name;
            condition_type = "conditionType",
                with_condition_type(models::AlarmConditionConditionType), clear_condition_type;
            conditions = "conditions", with_conditions([models::Condition]), clear_conditions;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
