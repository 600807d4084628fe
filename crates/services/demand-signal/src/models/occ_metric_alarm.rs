// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An OCC metric alarm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccMetricAlarm {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::OccMetricAlarmLifecycleState,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Whether the object is active.
    pub is_active: bool,
    /// The OCIDs of the topics for notifications.
    pub subscribers: Vec<String>,
    /// The frequency.
    pub frequency: models::OccMetricAlarmFrequency,
    /// The threshold at which the alarm is triggered.
    pub threshold: i64,
    /// The type of the threshold.
    pub threshold_type: models::OccMetricAlarmThresholdType,
    /// The configuration of the resource.
    pub resource_configuration: models::BaseResourceConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OccMetricAlarm {
        id = "id";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        compartment_id = "compartmentId";
        is_active = "isActive";
        subscribers = "subscribers";
        frequency = "frequency";
        threshold = "threshold";
        threshold_type = "thresholdType";
        resource_configuration = "resourceConfiguration";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
