// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource category of search monitored resources.
    pub enum SearchMonitoredResourcesResourceCategory {
        Application = "APPLICATION",
        Database = "DATABASE",
        Middleware = "MIDDLEWARE",
        Infrastructure = "INFRASTRUCTURE",
        UnknownValue = "UNKNOWN",
    }
}
