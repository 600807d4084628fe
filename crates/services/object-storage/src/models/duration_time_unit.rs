// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the time unit of a duration.
    pub enum DurationTimeUnit {
        Years = "YEARS",
        Days = "DAYS",
    }
}
