// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the method of an HTTP monitor.
    pub enum HttpMonitorMethod {
        Get = "GET",
        Head = "HEAD",
    }
}
