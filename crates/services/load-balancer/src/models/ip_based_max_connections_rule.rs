// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An IP based maximum connections rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpBasedMaxConnectionsRule {
    /// The default maximum connections.
    pub default_max_connections: Option<i64>,
    /// The IP maximum connections.
    pub ip_max_connections: Option<Vec<models::IpMaxConnections>>,
}

model! {
    IpBasedMaxConnectionsRule, "action" = "IP_BASED_MAX_CONNECTIONS" {
        optional {
            default_max_connections = "defaultMaxConnections", with_default_max_connections(i64);
            ip_max_connections = "ipMaxConnections",
                with_ip_max_connections([models::IpMaxConnections]);
        }
    }
}
