// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a change IoT domain data retention period.
    pub enum ChangeIotDomainDataRetentionPeriodType {
        RawData = "RAW_DATA",
        RejectedData = "REJECTED_DATA",
        HistorizedData = "HISTORIZED_DATA",
        RawCommandData = "RAW_COMMAND_DATA",
    }
}
