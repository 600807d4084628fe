// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Listener {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The name of the default backend set.
    pub default_backend_set_name: String,
    /// The port. Example: `80`.
    pub port: i64,
    /// The protocol of the connections that the listener accepts. For a public network load
    /// balancer, `ANY` stands for TCP and UDP with any port.
    pub protocol: models::ListenerProtocol,
    /// The IP version.
    pub ip_version: Option<models::ListenerIpVersion>,
    /// Whether PROXY protocol version 2 (PPv2) is enabled for the listener.
    pub is_ppv2_enabled: Option<bool>,
    /// The idle timeout of TCP traffic in seconds. Example: `300`.
    pub tcp_idle_timeout: Option<i64>,
    /// The idle timeout of UDP traffic in seconds. Example: `120`.
    pub udp_idle_timeout: Option<i64>,
    /// The idle timeout of layer 3 IP traffic in seconds. Example: `200`.
    pub l3_ip_idle_timeout: Option<i64>,
}

model! {
    Listener {
        name = "name";
        default_backend_set_name = "defaultBackendSetName";
        port = "port";
        protocol = "protocol";
        ip_version = "ipVersion";
        is_ppv2_enabled = "isPpv2Enabled";
        tcp_idle_timeout = "tcpIdleTimeout";
        udp_idle_timeout = "udpIdleTimeout";
        l3_ip_idle_timeout = "l3IpIdleTimeout";
    }
}
