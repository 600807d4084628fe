// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the step name of a masking error.
    pub enum MaskingErrorStepName {
        Validate = "VALIDATE",
        GenerateScript = "GENERATE_SCRIPT",
        ExecuteMasking = "EXECUTE_MASKING",
        PreMasking = "PRE_MASKING",
        PostMasking = "POST_MASKING",
    }
}
