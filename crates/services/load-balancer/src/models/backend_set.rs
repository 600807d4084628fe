// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A backend set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSet {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The load balancing policy of the backend set. Example: `LEAST_CONNECTIONS`.
    pub policy: String,
    /// The backends.
    pub backends: Vec<models::Backend>,
    /// The maximum number of simultaneous connections to any backend of the set that has no own
    /// `maxConnections`. Example: `300`.
    pub backend_max_connections: Option<i64>,
    /// The health check policy.
    pub health_checker: models::HealthChecker,
    /// The SSL configuration.
    pub ssl_configuration: Option<models::SSLConfiguration>,
    /// The configuration of session persistence with an application cookie.
    pub session_persistence_configuration: Option<models::SessionPersistenceConfigurationDetails>,
    /// The configuration of session persistence with cookies that the load balancer sets.
    pub lb_cookie_session_persistence_configuration:
        Option<models::LBCookieSessionPersistenceConfigurationDetails>,
}

model! {
    BackendSet {
        name = "name";
        policy = "policy";
        backends = "backends";
        backend_max_connections = "backendMaxConnections";
        health_checker = "healthChecker";
        ssl_configuration = "sslConfiguration";
        session_persistence_configuration = "sessionPersistenceConfiguration";
        lb_cookie_session_persistence_configuration = "lbCookieSessionPersistenceConfiguration";
    }
}
