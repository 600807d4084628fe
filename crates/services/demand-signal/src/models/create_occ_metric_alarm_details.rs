// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an OCC metric alarm to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccMetricAlarmDetails {
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OccMetricAlarmLifecycleState>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the object is active.
    pub is_active: bool,
    /// The OCIDs of the topics for notifications.
    pub subscribers: Option<Vec<String>>,
    /// The frequency.
    pub frequency: models::OccMetricAlarmFrequency,
    /// The threshold at which the alarm is triggered.
    pub threshold: i64,
    /// The type of the threshold.
    pub threshold_type: Option<models::OccMetricAlarmThresholdType>,
    /// The configuration of the resource.
    pub resource_configuration: models::BaseResourceConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOccMetricAlarmDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            is_active = "isActive", with_is_active(bool);
            frequency = "frequency", with_frequency(models::OccMetricAlarmFrequency);
            threshold = "threshold", with_threshold(i64);
            resource_configuration = "resourceConfiguration",
                with_resource_configuration(models::BaseResourceConfiguration);
        }
        optional {
            description = "description", with_description(String);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::OccMetricAlarmLifecycleState);
            subscribers = "subscribers", with_subscribers([String]);
            threshold_type = "thresholdType",
                with_threshold_type(models::OccMetricAlarmThresholdType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
