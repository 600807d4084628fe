// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the kind of a job.
    pub enum JobKind {
        A = "A",
        B = "B",
        C = "C",
    }
}
