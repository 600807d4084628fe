// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `architecture` in `ListAllSoftwarePackages`.
    pub enum ListAllSoftwarePackagesArchitecture {
        I386 = "I386",
        I686 = "I686",
        Aarch64 = "AARCH64",
        X86_64 = "X86_64",
        Src = "SRC",
        Noarch = "NOARCH",
        Other = "OTHER",
    }
}
