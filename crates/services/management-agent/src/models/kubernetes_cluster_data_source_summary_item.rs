// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Kubernetes cluster data source summary item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesClusterDataSourceSummaryItem {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
    /// Whether the Kubernetes deployment is a DaemonSet.
    pub is_daemon_set: Option<bool>,
}

model! {
    KubernetesClusterDataSourceSummaryItem, "type" = "KUBERNETES_CLUSTER" {
        key = "key";
        name = "name";
        is_daemon_set = "isDaemonSet";
    }
}
