// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLibraryManagedInstanceUsage` can sort.
    pub enum ListLibraryManagedInstanceUsageSortBy {
        Hostname = "hostname",
        ApplicationCount = "applicationCount",
        LastDetectedDynamically = "lastDetectedDynamically",
        FirstSeenInClasspath = "firstSeenInClasspath",
        LastSeenInClasspath = "lastSeenInClasspath",
    }
}
