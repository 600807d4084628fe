// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a defined monitoring template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedMonitoringTemplateSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The namespace.
    pub namespace: String,
    /// The type of the composite resource.
    pub composite_type: Option<String>,
    /// The type of the resource.
    pub resource_type: String,
    /// The defined alarm conditions.
    pub defined_alarm_conditions: Vec<models::DefinedAlarmCondition>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DefinedMonitoringTemplateSummary {
        id = "id";
        display_name = "displayName";
        namespace = "namespace";
        composite_type = "compositeType";
        resource_type = "resourceType";
        defined_alarm_conditions = "definedAlarmConditions";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        system_tags = "systemTags";
    }
}
