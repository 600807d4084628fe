// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLibraryApplicationUsage` can sort.
    pub enum ListLibraryApplicationUsageSortBy {
        ApplicationName = "applicationName",
        ManagedInstanceCount = "managedInstanceCount",
        LastDetectedDynamically = "lastDetectedDynamically",
        FirstSeenInClasspath = "firstSeenInClasspath",
        LastSeenInClasspath = "lastSeenInClasspath",
    }
}
