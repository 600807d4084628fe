// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Database connection strings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionStrings {
    /// The CDB default.
    pub cdb_default: Option<String>,
    /// The CDB IP default.
    pub cdb_ip_default: Option<String>,
    /// All connection strings.
    pub all_connection_strings: Option<BTreeMap<String, String>>,
}

model! {
    DatabaseConnectionStrings {
        cdb_default = "cdbDefault";
        cdb_ip_default = "cdbIpDefault";
        all_connection_strings = "allConnectionStrings";
    }
}
