// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The level of detail for converting the data to tokens. Only `AUTO` (default) is supported.
    pub enum ImageUrlDetail {
        Auto = "AUTO",
        High = "HIGH",
        Low = "LOW",
    }
}
