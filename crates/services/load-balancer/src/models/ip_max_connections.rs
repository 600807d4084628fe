// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// IP maximum connections.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpMaxConnections {
    /// The IP addresses.
    pub ip_addresses: Vec<String>,
    /// The maximum number of simultaneous connections. Absent or 0: the limit of the backend set or
    /// the rule applies. Example: `300`.
    pub max_connections: i64,
}

model! {
    IpMaxConnections {
        required {
            ip_addresses = "ipAddresses", with_ip_addresses([String]);
            max_connections = "maxConnections", with_max_connections(i64);
        }
    }
}
