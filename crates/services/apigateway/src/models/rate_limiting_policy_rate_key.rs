// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the rate key of a rate limiting policy.
    pub enum RateLimitingPolicyRateKey {
        ClientIp = "CLIENT_IP",
        Total = "TOTAL",
    }
}
