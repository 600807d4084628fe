// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the misfire policy of a schedule.
    pub enum ScheduleMisfirePolicy {
        RetryOnce = "RETRY_ONCE",
        RetryIndefinitely = "RETRY_INDEFINITELY",
        Skip = "SKIP",
    }
}
