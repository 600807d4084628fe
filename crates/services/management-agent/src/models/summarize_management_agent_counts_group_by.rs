// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `groupBy` in `SummarizeManagementAgentCounts`.
    pub enum SummarizeManagementAgentCountsGroupBy {
        AvailabilityStatus = "availabilityStatus",
        PlatformType = "platformType",
        Version = "version",
    }
}
