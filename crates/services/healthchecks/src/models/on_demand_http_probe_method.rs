// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the method of an on demand HTTP probe.
    pub enum OnDemandHttpProbeMethod {
        Get = "GET",
        Head = "HEAD",
    }
}
