// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a prometheus emitter data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusEmitterDataSourceSummary {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
}

model! {
    PrometheusEmitterDataSourceSummary, "type" = "PROMETHEUS_EMITTER" {
        key = "key";
        name = "name";
    }
}
