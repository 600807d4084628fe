// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeApplicationUsage` can sort.
    pub enum SummarizeApplicationUsageSortBy {
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        DisplayName = "displayName",
        ApproximateJreCount = "approximateJreCount",
        ApproximateInstallationCount = "approximateInstallationCount",
        ApproximateManagedInstanceCount = "approximateManagedInstanceCount",
        ApproximateLibraryCount = "approximateLibraryCount",
        OsName = "osName",
    }
}
