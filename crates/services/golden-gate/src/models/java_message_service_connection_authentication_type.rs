// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication type of a Java message service connection.
    pub enum JavaMessageServiceConnectionAuthenticationType {
        None = "NONE",
        Basic = "BASIC",
    }
}
