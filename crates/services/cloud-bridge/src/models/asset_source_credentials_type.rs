// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of asset source credentials.
    pub enum AssetSourceCredentialsType {
        Basic = "BASIC",
        ApiKey = "API_KEY",
    }
}
