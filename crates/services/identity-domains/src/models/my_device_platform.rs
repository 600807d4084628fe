// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the platform of a my device.
    pub enum MyDevicePlatform {
        Ios = "IOS",
        Android = "ANDROID",
        Windows = "WINDOWS",
        Cellular = "CELLULAR",
    }
}
