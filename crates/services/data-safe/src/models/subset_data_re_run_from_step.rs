// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the re run from step of subset data.
    pub enum SubsetDataReRunFromStep {
        PreSubsettingScript = "PRE_SUBSETTING_SCRIPT",
        PostSubsettingScript = "POST_SUBSETTING_SCRIPT",
    }
}
