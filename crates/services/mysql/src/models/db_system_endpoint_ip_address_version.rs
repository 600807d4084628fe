// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP address version of a DB system endpoint.
    pub enum DbSystemEndpointIpAddressVersion {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }
}
