// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// Autonomous data warehouse connection strings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDataWarehouseConnectionStrings {
    /// The database service with the most resources per SQL statement and the fewest concurrent
    /// statements.
    pub high: Option<String>,
    /// The connection to the Medium service, with fewer resources per SQL statement but more
    /// concurrency.
    pub medium: Option<String>,
    /// The database service with the fewest resources per SQL statement and the most concurrent
    /// statements.
    pub low: Option<String>,
    /// All connection strings.
    pub all_connection_strings: Option<BTreeMap<String, String>>,
}

model! {
    AutonomousDataWarehouseConnectionStrings {
        high = "high";
        medium = "medium";
        low = "low";
        all_connection_strings = "allConnectionStrings";
    }
}
