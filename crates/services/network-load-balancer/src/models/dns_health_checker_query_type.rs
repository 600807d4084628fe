// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the query type of a DNS health checker.
    pub enum DnsHealthCheckerQueryType {
        A = "A",
        Txt = "TXT",
        Aaaa = "AAAA",
    }
}
