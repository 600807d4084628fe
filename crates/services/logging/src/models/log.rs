// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Log {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: String,
    /// The type of the log.
    pub log_type: models::LogType,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration.
    pub configuration: Option<models::Configuration>,
    /// The lifecycle state.
    pub lifecycle_state: models::LogLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The retention of the logs in days, as a multiple of 30.
    pub retention_duration: Option<i64>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    Log {
        id = "id";
        tenancy_id = "tenancyId";
        log_group_id = "logGroupId";
        display_name = "displayName";
        log_type = "logType";
        is_enabled = "isEnabled";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        configuration = "configuration";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        retention_duration = "retentionDuration";
        compartment_id = "compartmentId";
    }
}
