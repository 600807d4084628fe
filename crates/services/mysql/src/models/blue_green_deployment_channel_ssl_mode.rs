// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SSL mode of a blue green deployment channel.
    pub enum BlueGreenDeploymentChannelSslMode {
        VerifyIdentity = "VERIFY_IDENTITY",
        VerifyCa = "VERIFY_CA",
        Required = "REQUIRED",
        Disabled = "DISABLED",
    }
}
