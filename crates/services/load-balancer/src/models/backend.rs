// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backend {
    /// The name. Example: `10.0.0.3:8080`.
    pub name: String,
    /// The IP address of the backend server or of the load balancer. Example: `10.0.0.3`.
    pub ip_address: String,
    /// The port. Example: `8080`.
    pub port: i64,
    /// The load balancing weight of the server. A server with a higher weight receives more of the
    /// traffic. Example: `3`.
    pub weight: i64,
    /// The maximum number of simultaneous connections. Absent or 0: the limit of the backend set or
    /// the rule applies. Example: `300`.
    pub max_connections: Option<i64>,
    /// Whether the server is drained. A drained server receives no new traffic.
    pub drain: bool,
    /// Whether the server is a backup unit, which receives traffic only if the other servers fail.
    pub backup: bool,
    /// Whether the server is offline. Offline servers get no incoming traffic.
    pub offline: bool,
}

model! {
    Backend {
        name = "name";
        ip_address = "ipAddress";
        port = "port";
        weight = "weight";
        max_connections = "maxConnections";
        drain = "drain";
        backup = "backup";
        offline = "offline";
    }
}
