// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an outbound cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundClusterSummary {
    /// The display name.
    pub display_name: String,
    /// The ping schedule.
    pub ping_schedule: Option<String>,
    /// Whether to skip unavailable.
    pub is_skip_unavailable: Option<bool>,
    /// The OCID of the seed cluster.
    pub seed_cluster_id: String,
    /// The mode.
    pub mode: Option<models::OutboundClusterMode>,
}

model! {
    OutboundClusterSummary {
        required {
            display_name = "displayName", with_display_name(String);
            seed_cluster_id = "seedClusterId", with_seed_cluster_id(String);
        }
        optional {
            ping_schedule = "pingSchedule", with_ping_schedule(String);
            is_skip_unavailable = "isSkipUnavailable", with_is_skip_unavailable(bool);
            mode = "mode", with_mode(models::OutboundClusterMode);
        }
    }
}
