// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the re run from step of mask data.
    pub enum MaskDataReRunFromStep {
        PreMaskingScript = "PRE_MASKING_SCRIPT",
        PostMaskingScript = "POST_MASKING_SCRIPT",
    }
}
