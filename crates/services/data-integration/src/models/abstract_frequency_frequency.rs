// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the frequency of an abstract frequency.
    pub enum AbstractFrequencyFrequency {
        Hourly = "HOURLY",
        Daily = "DAILY",
        Monthly = "MONTHLY",
        Weekly = "WEEKLY",
        Custom = "CUSTOM",
    }
}
