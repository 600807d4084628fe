// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the batch atomicity of post metric data.
    pub enum PostMetricDataBatchAtomicity {
        Atomic = "ATOMIC",
        NonAtomic = "NON_ATOMIC",
    }
}
