// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A prometheus emitter data source summary item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusEmitterDataSourceSummaryItem {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
}

model! {
    PrometheusEmitterDataSourceSummaryItem, "type" = "PROMETHEUS_EMITTER" {
        key = "key";
        name = "name";
    }
}
