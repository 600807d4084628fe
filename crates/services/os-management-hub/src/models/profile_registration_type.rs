// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the registration type of a profile.
    pub enum ProfileRegistrationType {
        OciLinux = "OCI_LINUX",
        NonOciLinux = "NON_OCI_LINUX",
        OciWindows = "OCI_WINDOWS",
        AutonomousLinux = "AUTONOMOUS_LINUX",
    }
}
