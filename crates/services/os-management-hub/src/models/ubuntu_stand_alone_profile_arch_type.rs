// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the arch type of an ubuntu stand alone profile.
    pub enum UbuntuStandAloneProfileArchType {
        X86_64 = "X86_64",
        Aarch64 = "AARCH64",
        I686 = "I686",
        Noarch = "NOARCH",
        Src = "SRC",
        I386 = "I386",
        Amd64 = "AMD64",
        Arm64 = "ARM64",
        All = "ALL",
    }
}
