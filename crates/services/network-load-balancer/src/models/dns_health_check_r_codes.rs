// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the DNS health check r codes.
    pub enum DnsHealthCheckRCodes {
        Noerror = "NOERROR",
        Servfail = "SERVFAIL",
        Nxdomain = "NXDOMAIN",
        Refused = "REFUSED",
    }
}
