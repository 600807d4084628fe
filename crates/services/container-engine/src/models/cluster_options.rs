// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Cluster options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterOptions {
    /// The available versions of Kubernetes.
    pub kubernetes_versions: Option<Vec<String>>,
    /// The available pod networks (CNIs) and their options for the node pools of the cluster.
    pub cluster_pod_network_options: Option<Vec<models::ClusterPodNetworkOptionDetails>>,
}

model! {
    ClusterOptions {
        kubernetes_versions = "kubernetesVersions";
        cluster_pod_network_options = "clusterPodNetworkOptions";
    }
}
