// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute unit of attribute metadata.
    pub enum AttributeMetadataAttributeUnit {
        EpochTimeMs = "EPOCH_TIME_MS",
        Bytes = "BYTES",
        Count = "COUNT",
        DurationMs = "DURATION_MS",
        Percentage = "PERCENTAGE",
        None = "NONE",
    }
}
