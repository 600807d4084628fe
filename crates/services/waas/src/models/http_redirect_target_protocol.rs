// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of an HTTP redirect target.
    pub enum HttpRedirectTargetProtocol {
        Http = "HTTP",
        Https = "HTTPS",
    }
}
