// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the image status of an image.
    pub enum ImageStatus {
        Green = "GREEN",
        Yellow = "YELLOW",
        Red = "RED",
    }
}
