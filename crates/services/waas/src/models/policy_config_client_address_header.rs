// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the client address header of a policy configuration.
    pub enum PolicyConfigClientAddressHeader {
        XForwardedFor = "X_FORWARDED_FOR",
        XClientIp = "X_CLIENT_IP",
        XRealIp = "X_REAL_IP",
        ClientIp = "CLIENT_IP",
        TrueClientIp = "TRUE_CLIENT_IP",
    }
}
