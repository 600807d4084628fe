// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A Kubernetes cluster data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesClusterDataSource {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The state.
    pub state: models::DataSourceState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The namespace.
    pub namespace: String,
    /// Whether the Kubernetes deployment is a DaemonSet.
    pub is_daemon_set: Option<bool>,
}

model! {
    KubernetesClusterDataSource, "type" = "KUBERNETES_CLUSTER" {
        key = "key";
        name = "name";
        compartment_id = "compartmentId";
        state = "state";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        namespace = "namespace";
        is_daemon_set = "isDaemonSet";
    }
}
