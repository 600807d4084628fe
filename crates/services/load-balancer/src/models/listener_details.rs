// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListenerDetails {
    /// The name of the default backend set.
    pub default_backend_set_name: String,
    /// The port. Example: `80`.
    pub port: i64,
    /// The protocol. Example: `HTTP`.
    pub protocol: String,
    /// The names of the hostname resources.
    pub hostname_names: Option<Vec<String>>,
    /// The name of the path route set.
    ///
    /// Deprecated.
    #[deprecated]
    pub path_route_set_name: Option<String>,
    /// The SSL configuration.
    pub ssl_configuration: Option<models::SSLConfigurationDetails>,
    /// The configuration of the connections.
    pub connection_configuration: Option<models::ConnectionConfiguration>,
    /// The name of the routing policy.
    pub routing_policy_name: Option<String>,
    /// The names of the rule sets of the listener.
    pub rule_set_names: Option<Vec<String>>,
}

model! {
    ListenerDetails {
        required {
            default_backend_set_name = "defaultBackendSetName",
                with_default_backend_set_name(String);
            port = "port", with_port(i64);
            protocol = "protocol", with_protocol(String);
        }
        optional {
            hostname_names = "hostnameNames", with_hostname_names([String]);
            path_route_set_name = "pathRouteSetName", with_path_route_set_name(String);
            ssl_configuration = "sslConfiguration",
                with_ssl_configuration(models::SSLConfigurationDetails);
            connection_configuration = "connectionConfiguration",
                with_connection_configuration(models::ConnectionConfiguration);
            routing_policy_name = "routingPolicyName", with_routing_policy_name(String);
            rule_set_names = "ruleSetNames", with_rule_set_names([String]);
        }
    }
}
