// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A distributed autonomous database connection string.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDatabaseConnectionString {
    /// All connection strings.
    pub all_connection_strings: BTreeMap<String, String>,
}

model! {
    DistributedAutonomousDatabaseConnectionString {
        all_connection_strings = "allConnectionStrings";
    }
}
