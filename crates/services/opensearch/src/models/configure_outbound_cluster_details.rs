// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an outbound cluster to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureOutboundClusterDetails {
    /// The IDs of the inbound clusters.
    pub inbound_cluster_ids: Vec<String>,
}

model! {
    ConfigureOutboundClusterDetails {
        required {
            inbound_cluster_ids = "inboundClusterIds", with_inbound_cluster_ids([String]);
        }
    }
}
