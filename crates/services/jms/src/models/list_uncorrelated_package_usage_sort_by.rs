// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListUncorrelatedPackageUsage` can sort.
    pub enum ListUncorrelatedPackageUsageSortBy {
        PackageName = "packageName",
        ManagedInstanceCount = "managedInstanceCount",
        ApplicationCount = "applicationCount",
        LastDetectedDynamically = "lastDetectedDynamically",
    }
}
