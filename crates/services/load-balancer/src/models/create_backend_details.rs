// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a backend to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackendDetails {
    /// The IP address of the backend server or of the load balancer. Example: `10.0.0.3`.
    pub ip_address: String,
    /// The port. Example: `8080`.
    pub port: i64,
    /// The load balancing weight of the server. A server with a higher weight receives more of the
    /// traffic. Example: `3`.
    pub weight: Option<i64>,
    /// The maximum number of simultaneous connections. Absent or 0: the limit of the backend set or
    /// the rule applies. Example: `300`.
    pub max_connections: Option<i64>,
    /// Whether the server is a backup unit, which receives traffic only if the other servers fail.
    pub backup: Option<bool>,
    /// Whether the server is drained. A drained server receives no new traffic.
    pub drain: Option<bool>,
    /// Whether the server is offline. Offline servers get no incoming traffic.
    pub offline: Option<bool>,
}

model! {
    CreateBackendDetails {
        required {
            ip_address = "ipAddress", with_ip_address(String);
            port = "port", with_port(i64);
        }
        optional {
            weight = "weight", with_weight(i64);
            max_connections = "maxConnections", with_max_connections(i64);
            backup = "backup", with_backup(bool);
            drain = "drain", with_drain(bool);
            offline = "offline", with_offline(bool);
        }
    }
}
