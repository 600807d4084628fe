// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The level of image detail. `LOW` uses fewer tokens and less time, `HIGH` preserves details,
    /// `AUTO` (the default) selects the level automatically.
    pub enum CohereImageUrlV2Detail {
        Auto = "AUTO",
        High = "HIGH",
        Low = "LOW",
    }
}
