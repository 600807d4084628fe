// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a log to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogDetails {
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
    /// The configuration.
    pub configuration: Option<models::Configuration>,
    /// The retention of the logs in days, as a multiple of 30.
    pub retention_duration: Option<i64>,
}

model! {
    CreateLogDetails {
        required {
            display_name = "displayName", with_display_name(String);
            log_type = "logType", with_log_type(models::LogType);
        }
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            configuration = "configuration", with_configuration(models::Configuration);
            retention_duration = "retentionDuration", with_retention_duration(i64);
        }
    }
}
