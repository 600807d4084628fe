// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the package type of an agent installer.
    pub enum AgentInstallerPackageType {
        Rpm = "RPM",
        Zip = "ZIP",
    }
}
