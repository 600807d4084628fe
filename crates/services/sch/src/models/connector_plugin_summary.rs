// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a connector plugin.
    ///
    /// The field `kind` selects the variant.
    pub enum ConnectorPluginSummary by "kind" {
        Source(models::SourceConnectorPluginSummary) = "SOURCE", as_source;
        Target(models::TargetConnectorPluginSummary) = "TARGET", as_target;
    }
    shared {
        /// The name.
        name = "name", str, in Source Target;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Source Target;
        /// The estimated range of throughput.
        estimated_throughput = "estimatedThroughput",
            copy models::ConnectorPluginEstimatedThroughput, in Source Target;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ConnectorPluginLifecycleState, in Source
            Target;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Source Target;
    }
}
