// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeDetails {
    /// The host name.
    pub hostname: String,
    /// The IP address.
    pub ip: String,
    /// The VIP hostname.
    pub vip_hostname: Option<String>,
    /// The VIP.
    pub vip: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NodeLifecycleState>,
    /// The ID of the DB server.
    pub db_server_id: Option<String>,
}

model! {
    NodeDetails {
        required {
            hostname = "hostname", with_hostname(String);
            ip = "ip", with_ip(String);
        }
        optional {
            vip_hostname = "vipHostname", with_vip_hostname(String);
            vip = "vip", with_vip(String);
            lifecycle_state = "lifecycleState", with_lifecycle_state(models::NodeLifecycleState);
            db_server_id = "dbServerId", with_db_server_id(String);
        }
    }
}
