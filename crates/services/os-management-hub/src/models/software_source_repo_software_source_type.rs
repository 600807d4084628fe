// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the software source type of a software source repository.
    pub enum SoftwareSourceRepoSoftwareSourceType {
        Vendor = "VENDOR",
        Custom = "CUSTOM",
        Versioned = "VERSIONED",
        Private = "PRIVATE",
        ThirdParty = "THIRD_PARTY",
    }
}
