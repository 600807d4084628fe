// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the colour of a job.
    pub enum JobColour {
        Red = "RED",
        Green = "GREEN",
    }
}
