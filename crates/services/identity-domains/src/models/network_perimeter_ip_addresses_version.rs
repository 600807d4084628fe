// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the version of network perimeter IP addresses.
    pub enum NetworkPerimeterIpAddressesVersion {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }
}
