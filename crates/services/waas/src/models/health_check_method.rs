// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the method of a health check.
    pub enum HealthCheckMethod {
        Get = "GET",
        Head = "HEAD",
        Post = "POST",
    }
}
