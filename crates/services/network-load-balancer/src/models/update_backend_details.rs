// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackendDetails {
    /// The load balancing weight of the server. A server with a higher weight receives more of the
    /// traffic. Example: `3`.
    pub weight: Option<i64>,
    /// Whether the server is a backup unit, which receives traffic only if the other backend
    /// servers are not available.
    pub is_backup: Option<bool>,
    /// Whether the server is drained. A drained server receives no new connections, only traffic of
    /// existing ones.
    pub is_drain: Option<bool>,
    /// Whether the server is offline, in which case it receives no traffic.
    pub is_offline: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateBackendDetails {
        optional {
            weight = "weight", with_weight(i64), clear_weight;
            is_backup = "isBackup", with_is_backup(bool), clear_is_backup;
            is_drain = "isDrain", with_is_drain(bool), clear_is_drain;
            is_offline = "isOffline", with_is_offline(bool), clear_is_offline;
        }
    }
}
