// @generated from spec/constraints-in-descriptions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `mode` in `UpdateJob`.
    pub enum UpdateJobMode {
        Fast = "FAST",
        Slow = "SLOW",
    }
}
