// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a discovery job log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryJobLogSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the log.
    pub log_type: models::DiscoveryJobLogLogType,
    /// The log message.
    pub log_message: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DiscoveryJobLogSummary {
        id = "id";
        log_type = "logType";
        log_message = "logMessage";
        time_created = "timeCreated";
        system_tags = "systemTags";
    }
}
