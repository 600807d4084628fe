// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A source connector plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceConnectorPlugin {
    /// The name. Example: `QueueSource`.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The estimated range of throughput.
    pub estimated_throughput: Option<models::ConnectorPluginEstimatedThroughput>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConnectorPluginLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The schema.
    pub schema: Option<String>,
    /// The estimated maximum retention of data at the source, as an ISO 8601 duration.
    pub max_retention: Option<String>,
}

model! {
    SourceConnectorPlugin, "kind" = "SOURCE" {
        name = "name";
        time_created = "timeCreated";
        estimated_throughput = "estimatedThroughput";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        schema = "schema";
        max_retention = "maxRetention";
    }
}
