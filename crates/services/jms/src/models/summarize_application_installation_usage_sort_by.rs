// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeApplicationInstallationUsage` can sort.
    pub enum SummarizeApplicationInstallationUsageSortBy {
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        DisplayName = "displayName",
        InstallationPath = "installationPath",
        OsName = "osName",
        ApproximateJreCount = "approximateJreCount",
        ApproximateInstallationCount = "approximateInstallationCount",
        ApproximateManagedInstanceCount = "approximateManagedInstanceCount",
        ApproximateLibraryCount = "approximateLibraryCount",
    }
}
