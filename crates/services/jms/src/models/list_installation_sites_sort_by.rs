// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListInstallationSites` can sort.
    pub enum ListInstallationSitesSortBy {
        ManagedInstanceId = "managedInstanceId",
        JreDistribution = "jreDistribution",
        JreVendor = "jreVendor",
        JreVersion = "jreVersion",
        Path = "path",
        ApproximateApplicationCount = "approximateApplicationCount",
        OsName = "osName",
        SecurityStatus = "securityStatus",
    }
}
