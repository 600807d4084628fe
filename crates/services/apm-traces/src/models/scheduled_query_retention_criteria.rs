// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the scheduled query retention criteria of a scheduled query.
    pub enum ScheduledQueryRetentionCriteria {
        KeepDataUntilRetentionPeriod = "KEEP_DATA_UNTIL_RETENTION_PERIOD",
        Update = "UPDATE",
    }
}
