// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the OS name of a matching rule.
    pub enum MatchingRuleOsName {
        OracleLinux = "ORACLE_LINUX",
        Ubuntu = "UBUNTU",
        WindowsServer = "WINDOWS_SERVER",
    }
}
