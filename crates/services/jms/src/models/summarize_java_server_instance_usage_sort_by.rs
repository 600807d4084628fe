// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeJavaServerInstanceUsage` can sort.
    pub enum SummarizeJavaServerInstanceUsageSortBy {
        ServerInstanceName = "serverInstanceName",
        ManagedInstanceName = "managedInstanceName",
        ApproximateDeployedApplicationCount = "approximateDeployedApplicationCount",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
    }
}
