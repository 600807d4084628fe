// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a data source.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDataSourceDetails by "type", sent {
        PrometheusEmitter(models::UpdatePrometheusEmitterDataSourceDetails) = "PROMETHEUS_EMITTER",
            as_prometheus_emitter;
    }
}
