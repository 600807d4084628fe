// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeInstallationUsage` can sort.
    pub enum SummarizeInstallationUsageSortBy {
        JreDistribution = "jreDistribution",
        JreVendor = "jreVendor",
        JreVersion = "jreVersion",
        Path = "path",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        ApproximateApplicationCount = "approximateApplicationCount",
        ApproximateManagedInstanceCount = "approximateManagedInstanceCount",
        OsName = "osName",
        SecurityStatus = "securityStatus",
    }
}
