// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the platform architecture of an agent installer.
    pub enum AgentInstallerPlatformArchitecture {
        X86_64 = "X86_64",
        X86 = "X86",
        Aarch64 = "AARCH64",
    }
}
