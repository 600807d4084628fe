// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP family of cluster create options.
    pub enum ClusterCreateOptionsIpFamily {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}
