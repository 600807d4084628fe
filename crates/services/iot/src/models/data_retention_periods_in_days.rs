// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data retention periods in days.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataRetentionPeriodsInDays {
    /// The raw data.
    pub raw_data: i64,
    /// The rejected data.
    pub rejected_data: i64,
    /// The historized data.
    pub historized_data: i64,
    /// The raw command data.
    pub raw_command_data: i64,
}

model! {
    DataRetentionPeriodsInDays {
        raw_data = "rawData";
        rejected_data = "rejectedData";
        historized_data = "historizedData";
        raw_command_data = "rawCommandData";
    }
}
