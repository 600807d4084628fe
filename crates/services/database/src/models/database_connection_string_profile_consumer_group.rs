// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the consumer group of a database connection string profile.
    pub enum DatabaseConnectionStringProfileConsumerGroup {
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Tp = "TP",
        Tpurgent = "TPURGENT",
    }
}
