// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Pluggable database connection strings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabaseConnectionStrings {
    /// The PDB default.
    pub pdb_default: Option<String>,
    /// The PDB IP default.
    pub pdb_ip_default: Option<String>,
    /// All connection strings.
    pub all_connection_strings: Option<BTreeMap<String, String>>,
}

model! {
    PluggableDatabaseConnectionStrings {
        pdb_default = "pdbDefault";
        pdb_ip_default = "pdbIpDefault";
        all_connection_strings = "allConnectionStrings";
    }
}
