// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource category of a monitored resource member.
    pub enum MonitoredResourceMemberResourceCategory {
        Application = "APPLICATION",
        Database = "DATABASE",
        Middleware = "MIDDLEWARE",
        Infrastructure = "INFRASTRUCTURE",
        UnknownValue = "UNKNOWN",
    }
}
