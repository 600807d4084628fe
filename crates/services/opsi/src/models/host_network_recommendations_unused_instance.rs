// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unused instance of host network recommendations.
    pub enum HostNetworkRecommendationsUnusedInstance {
        InUse = "IN_USE",
        NotInUse = "NOT_IN_USE",
        IsNotDetermined = "IS_NOT_DETERMINED",
    }
}
