// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of dimensions.
    pub enum DimensionsUnit {
        Pixel = "PIXEL",
        Inch = "INCH",
    }
}
