// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a backend to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackendDetails {
    /// The name. Example: `webServer1`.
    pub name: Option<String>,
    /// The IP address of the backend server or of the network load balancer. Example: `10.0.0.3`.
    pub ip_address: Option<String>,
    /// The OCID of the private IP or instance of the backend server.
    pub target_id: Option<String>,
    /// The port. Example: `8080`.
    pub port: i64,
    /// The load balancing weight of the server. A server with a higher weight receives more of the
    /// traffic. Example: `3`.
    pub weight: Option<i64>,
    /// Whether the server is drained. A drained server receives no new connections, only traffic of
    /// existing ones.
    pub is_drain: Option<bool>,
    /// Whether the server is a backup unit, which receives traffic only if the other backend
    /// servers are not available.
    pub is_backup: Option<bool>,
    /// Whether the server is offline, in which case it receives no traffic.
    pub is_offline: Option<bool>,
}

model! {
    CreateBackendDetails {
        required {
            port = "port", with_port(i64);
        }
        optional {
            name = "name", with_name(String);
            ip_address = "ipAddress", with_ip_address(String);
            target_id = "targetId", with_target_id(String);
            weight = "weight", with_weight(i64);
            is_drain = "isDrain", with_is_drain(bool);
            is_backup = "isBackup", with_is_backup(bool);
            is_offline = "isOffline", with_is_offline(bool);
        }
    }
}
