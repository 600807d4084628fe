// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUncorrelatedPackageManagedInstanceUsage` can sort.
    pub enum ListUncorrelatedPackageManagedInstanceUsageSortBy {
        Hostname = "hostname",
        ApplicationCount = "applicationCount",
        LastDetectedDynamically = "lastDetectedDynamically",
    }
}
