// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a protection capability.
    pub enum ProtectionCapabilityType {
        RequestProtectionCapability = "REQUEST_PROTECTION_CAPABILITY",
        ResponseProtectionCapability = "RESPONSE_PROTECTION_CAPABILITY",
    }
}
