// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Cloud gate ext servers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudGateExtServers {
    /// The ID of the server.
    pub server_id: Option<String>,
    /// The host name.
    pub host_name: String,
    /// The port.
    pub port: i64,
    /// Whether SSL is enabled.
    pub ssl: bool,
    /// The additional settings for NGINX.
    pub nginx_settings: Option<String>,
}

model! {
    CloudGateExtServers {
        required {
            host_name = "hostName", with_host_name(String);
            port = "port", with_port(i64);
            ssl = "ssl", with_ssl(bool);
        }
        optional {
            server_id = "serverId", with_server_id(String);
            nginx_settings = "nginxSettings", with_nginx_settings(String);
        }
    }
}
