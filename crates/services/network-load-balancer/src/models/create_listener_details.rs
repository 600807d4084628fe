// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a listener to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateListenerDetails {
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
    CreateListenerDetails {
        required {
            name = "name", with_name(String);
            default_backend_set_name = "defaultBackendSetName",
                with_default_backend_set_name(String);
            port = "port", with_port(i64);
            protocol = "protocol", with_protocol(models::ListenerProtocol);
        }
        optional {
            ip_version = "ipVersion", with_ip_version(models::ListenerIpVersion);
            is_ppv2_enabled = "isPpv2Enabled", with_is_ppv2_enabled(bool);
            tcp_idle_timeout = "tcpIdleTimeout", with_tcp_idle_timeout(i64);
            udp_idle_timeout = "udpIdleTimeout", with_udp_idle_timeout(i64);
            l3_ip_idle_timeout = "l3IpIdleTimeout", with_l3_ip_idle_timeout(i64);
        }
    }
}
