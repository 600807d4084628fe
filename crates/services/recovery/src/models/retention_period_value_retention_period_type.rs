// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the retention period type of a retention period value.
    pub enum RetentionPeriodValueRetentionPeriodType {
        Year = "YEAR",
        Day = "DAY",
    }
}
