// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cluster migrate to native VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterMigrateToNativeVcnDetails {
    /// The network configuration for access to the control plane of the cluster.
    pub endpoint_config: models::ClusterEndpointConfig,
    /// The decommission delay duration.
    pub decommission_delay_duration: Option<String>,
}

model! {
    ClusterMigrateToNativeVcnDetails {
        required {
            endpoint_config = "endpointConfig", with_endpoint_config(models::ClusterEndpointConfig);
        }
        optional {
            decommission_delay_duration = "decommissionDelayDuration",
                with_decommission_delay_duration(String);
        }
    }
}
