// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeLibraryUsage` can sort.
    pub enum SummarizeLibraryUsageSortBy {
        ApplicationCount = "applicationCount",
        JavaServerInstanceCount = "javaServerInstanceCount",
        CvssScore = "cvssScore",
        DeployedApplicationCount = "deployedApplicationCount",
        LibraryName = "libraryName",
        LibraryVersion = "libraryVersion",
        ManagedInstanceCount = "managedInstanceCount",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
        HighestVulnerabilityScore = "highestVulnerabilityScore",
        ConfidenceLevel = "confidenceLevel",
    }
}
