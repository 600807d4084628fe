// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the feature bundle of a set feature bundle.
    pub enum SetFeatureBundleFeatureBundle {
        FawPaid = "FAW_PAID",
        FawFree = "FAW_FREE",
        FdiBase = "FDI_BASE",
        EeEmbedded = "EE_EMBEDDED",
        SeEmbedded = "SE_EMBEDDED",
    }
}
