// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the string.
    pub enum String {
        A = "A",
        B = "B",
    }
}
