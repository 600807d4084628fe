// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an alarm condition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlarmConditionDetails {
    /// The namespace.
    pub namespace: String,
    /// The type of the composite resource.
    pub composite_type: Option<String>,
    /// The type of the resource.
    pub resource_type: String,
    /// The name of the metric.
    pub metric_name: String,
    /// The type of the condition.
    pub condition_type: models::AlarmConditionConditionType,
    /// The conditions.
    pub conditions: Vec<models::Condition>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateAlarmConditionDetails {
        required {
            namespace = "namespace", with_namespace(String);
            resource_type = "resourceType", with_resource_type(String);
            metric_name = "metricName", with_metric_name(String);
            condition_type = "conditionType",
                with_condition_type(models::AlarmConditionConditionType);
            conditions = "conditions", with_conditions([models::Condition]);
        }
        optional {
            composite_type = "compositeType", with_composite_type(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
