// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the objective of an Exadata IORM configuration update.
    pub enum ExadataIormConfigUpdateObjective {
        LowLatency = "LOW_LATENCY",
        HighThroughput = "HIGH_THROUGHPUT",
        Balanced = "BALANCED",
        Auto = "AUTO",
        Basic = "BASIC",
    }
}
