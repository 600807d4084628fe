// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the versioning of a job.
    pub enum JobVersioning {
        On = "ON",
        Paused = "PAUSED",
        Off = "OFF",
    }
}
