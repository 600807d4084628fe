// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A connection configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionConfiguration {
    /// The idle timeout. In seconds. Example: `1200`.
    pub idle_timeout: i64,
    /// The backend TCP proxy protocol version. Example: `1`.
    pub backend_tcp_proxy_protocol_version: Option<i64>,
    /// The backend TCP proxy protocol options.
    pub backend_tcp_proxy_protocol_options:
        Option<Vec<models::ConnectionConfigurationBackendTcpProxyProtocolOption>>,
}

model! {
    ConnectionConfiguration {
        required {
            idle_timeout = "idleTimeout", with_idle_timeout(i64);
        }
        optional {
            backend_tcp_proxy_protocol_version = "backendTcpProxyProtocolVersion",
                with_backend_tcp_proxy_protocol_version(i64);
            backend_tcp_proxy_protocol_options = "backendTcpProxyProtocolOptions",
                with_backend_tcp_proxy_protocol_options([models::ConnectionConfigurationBackendTcpProxyProtocolOption]);
        }
    }
}
