// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeJavaServerUsage` can sort.
    pub enum SummarizeJavaServerUsageSortBy {
        ServerName = "serverName",
        ServerVersion = "serverVersion",
        ServerInstanceCount = "serverInstanceCount",
        ApproximateDeployedApplicationCount = "approximateDeployedApplicationCount",
        TimeFirstSeen = "timeFirstSeen",
        TimeLastSeen = "timeLastSeen",
    }
}
