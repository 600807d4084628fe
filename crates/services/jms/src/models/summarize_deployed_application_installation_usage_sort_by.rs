// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeDeployedApplicationInstallationUsage` can sort.
    pub enum SummarizeDeployedApplicationInstallationUsageSortBy {
        ApplicationName = "applicationName",
        ApplicationType = "applicationType",
        ApplicationSourcePath = "applicationSourcePath",
        IsClustered = "isClustered",
        JavaServerInstanceCount = "javaServerInstanceCount",
        ApproximateJavaServerInstanceCount = "approximateJavaServerInstanceCount",
        ApproximateLibraryCount = "approximateLibraryCount",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
    }
}
