// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A data source summary item.
    ///
    /// The field `type` selects the variant.
    pub enum DataSourceSummaryItem by "type" {
        KubernetesCluster(models::KubernetesClusterDataSourceSummaryItem) = "KUBERNETES_CLUSTER",
            as_kubernetes_cluster;
        PrometheusEmitter(models::PrometheusEmitterDataSourceSummaryItem) = "PROMETHEUS_EMITTER",
            as_prometheus_emitter;
    }
    shared {
        /// The key.
        key = "key", str, in KubernetesCluster PrometheusEmitter;
        /// The name.
        name = "name", str, in KubernetesCluster PrometheusEmitter;
    }
}
