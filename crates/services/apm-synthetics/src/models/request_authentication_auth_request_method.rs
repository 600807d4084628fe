// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auth request method of a request authentication.
    pub enum RequestAuthenticationAuthRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}
