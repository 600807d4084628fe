// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication mechanism of an install public connectivity
    /// add-on.
    pub enum InstallPublicConnectivityAddonAuthenticationMechanism {
        Sasl = "SASL",
        Mtls = "MTLS",
    }
}
