// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of a database connection string.
    pub enum DatabaseConnectionStringProtocol {
        Tcp = "TCP",
        Tcps = "TCPS",
    }
}
