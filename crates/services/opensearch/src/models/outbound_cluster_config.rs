// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An outbound cluster configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundClusterConfig {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The outbound clusters.
    pub outbound_clusters: Vec<models::OutboundClusterSummary>,
}

model! {
    OutboundClusterConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
            outbound_clusters = "outboundClusters",
                with_outbound_clusters([models::OutboundClusterSummary]);
        }
    }
}
