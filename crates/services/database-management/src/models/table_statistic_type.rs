// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a table statistic.
    pub enum TableStatisticType {
        NoStats = "NO_STATS",
        Stale = "STALE",
        NotStale = "NOT_STALE",
    }
}
