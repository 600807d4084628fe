// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a job.
    pub enum JobState {
        On = "ON",
        Off = "OFF",
    }
}
