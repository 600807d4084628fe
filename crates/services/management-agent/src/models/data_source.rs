// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A data source.
    ///
    /// The field `type` selects the variant.
    pub enum DataSource by "type" {
        KubernetesCluster(models::KubernetesClusterDataSource) = "KUBERNETES_CLUSTER",
            as_kubernetes_cluster;
        PrometheusEmitter(models::PrometheusEmitterDataSource) = "PROMETHEUS_EMITTER",
            as_prometheus_emitter;
    }
    shared {
        /// The key.
        key = "key", str, in KubernetesCluster PrometheusEmitter;
        /// The name.
        name = "name", str, in KubernetesCluster PrometheusEmitter;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in KubernetesCluster PrometheusEmitter;
        /// The state.
        state = "state", copy models::DataSourceState, in KubernetesCluster PrometheusEmitter;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in KubernetesCluster PrometheusEmitter;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in KubernetesCluster PrometheusEmitter;
    }
}
