// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the session mode of an Oracle connection.
    pub enum OracleConnectionSessionMode {
        Direct = "DIRECT",
        Redirect = "REDIRECT",
    }
}
