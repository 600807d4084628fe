// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackendDetails {
    /// The load balancing weight of the server. A server with a higher weight receives more of the
    /// traffic. Example: `3`.
    pub weight: i64,
    /// The maximum number of simultaneous connections. Absent or 0: the limit of the backend set or
    /// the rule applies. Example: `300`.
    pub max_connections: Option<i64>,
    /// Whether the server is a backup unit, which receives traffic only if the other servers fail.
    pub backup: bool,
    /// Whether the server is drained. A drained server receives no new traffic.
    pub drain: bool,
    /// Whether the server is offline. Offline servers get no incoming traffic.
    pub offline: bool,
    cleared: Vec<String>,
}

update! {
    UpdateBackendDetails {
        required {
            weight = "weight", with_weight(i64);
            backup = "backup", with_backup(bool);
            drain = "drain", with_drain(bool);
            offline = "offline", with_offline(bool);
        }
        optional {
            max_connections = "maxConnections", with_max_connections(i64), clear_max_connections;
        }
    }
}
