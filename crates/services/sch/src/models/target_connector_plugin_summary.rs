// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a target connector plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetConnectorPluginSummary {
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The estimated range of throughput.
    pub estimated_throughput: Option<models::ConnectorPluginEstimatedThroughput>,
    /// The lifecycle state.
    pub lifecycle_state: models::ConnectorPluginLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: String,
}

model! {
    TargetConnectorPluginSummary, "kind" = "TARGET" {
        name = "name";
        time_created = "timeCreated";
        estimated_throughput = "estimatedThroughput";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
    }
}
