// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a data source to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDataSourceDetails by "type", sent {
        PrometheusEmitter(models::CreatePrometheusEmitterDataSourceDetails) = "PROMETHEUS_EMITTER",
            as_prometheus_emitter;
    }
    shared {
        /// The name.
        name = "name", str, in PrometheusEmitter;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in PrometheusEmitter;
    }
}
