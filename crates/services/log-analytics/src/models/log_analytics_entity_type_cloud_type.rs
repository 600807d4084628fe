// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cloud type of a log analytics entity type.
    pub enum LogAnalyticsEntityTypeCloudType {
        Cloud = "CLOUD",
        NonCloud = "NON_CLOUD",
        All = "ALL",
    }
}
