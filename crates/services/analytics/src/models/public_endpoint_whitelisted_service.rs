// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the whitelisted service of a public endpoint.
    pub enum PublicEndpointWhitelistedService {
        All = "ALL",
    }
}
