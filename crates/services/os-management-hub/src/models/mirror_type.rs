// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a mirror.
    pub enum MirrorType {
        Custom = "CUSTOM",
        Vendor = "VENDOR",
        Versioned = "VERSIONED",
        Private = "PRIVATE",
        ThirdParty = "THIRD_PARTY",
    }
}
