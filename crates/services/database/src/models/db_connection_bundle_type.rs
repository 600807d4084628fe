// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DB connection bundle type of a DB connection bundle.
    pub enum DbConnectionBundleType {
        Tls = "TLS",
        Mtls = "MTLS",
    }
}
