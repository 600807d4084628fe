// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

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
    pub ssl_configuration: Option<models::SSLConfiguration>,
    /// The configuration of the connections.
    pub connection_configuration: Option<models::ConnectionConfiguration>,
    /// The names of the rule sets of the listener.
    pub rule_set_names: Option<Vec<String>>,
    /// The name of the routing policy.
    pub routing_policy_name: Option<String>,
}

model! {
    Listener {
        name = "name";
        default_backend_set_name = "defaultBackendSetName";
        port = "port";
        protocol = "protocol";
        hostname_names = "hostnameNames";
        path_route_set_name = "pathRouteSetName";
        ssl_configuration = "sslConfiguration";
        connection_configuration = "connectionConfiguration";
        rule_set_names = "ruleSetNames";
        routing_policy_name = "routingPolicyName";
    }
}
