// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of an attribute update response.
    pub enum AttributeUpdateResponseUnit {
        None = "NONE",
        EpochTimeMs = "EPOCH_TIME_MS",
        Bytes = "BYTES",
        Count = "COUNT",
        DurationMs = "DURATION_MS",
        TraceStatus = "TRACE_STATUS",
        Percentage = "PERCENTAGE",
    }
}
