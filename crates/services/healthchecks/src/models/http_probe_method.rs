// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the method of an HTTP probe.
    pub enum HttpProbeMethod {
        Get = "GET",
        Head = "HEAD",
    }
}
