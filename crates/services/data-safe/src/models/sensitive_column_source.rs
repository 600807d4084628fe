// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source of a sensitive column.
    pub enum SensitiveColumnSource {
        Manual = "MANUAL",
        Discovery = "DISCOVERY",
    }
}
