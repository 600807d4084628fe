// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeManagedInstanceUsage` can sort.
    pub enum SummarizeManagedInstanceUsageSortBy {
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        ApproximateJreCount = "approximateJreCount",
        ApproximateInstallationCount = "approximateInstallationCount",
        ApproximateApplicationCount = "approximateApplicationCount",
        OsName = "osName",
    }
}
