// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the profile type of a profile.
    pub enum ProfileType {
        Softwaresource = "SOFTWARESOURCE",
        Group = "GROUP",
        Lifecycle = "LIFECYCLE",
        Station = "STATION",
        WindowsStandalone = "WINDOWS_STANDALONE",
        UbuntuStandalone = "UBUNTU_STANDALONE",
    }
}
