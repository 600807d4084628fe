// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeJreUsage` can sort.
    pub enum SummarizeJreUsageSortBy {
        Distribution = "distribution",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        Vendor = "vendor",
        Version = "version",
        ApproximateInstallationCount = "approximateInstallationCount",
        ApproximateApplicationCount = "approximateApplicationCount",
        ApproximateManagedInstanceCount = "approximateManagedInstanceCount",
        OsName = "osName",
        SecurityStatus = "securityStatus",
    }
}
