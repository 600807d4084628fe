// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a backend set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSetDetails {
    /// The load balancing policy of the backend set. Example: `LEAST_CONNECTIONS`.
    pub policy: String,
    /// The backends.
    pub backends: Option<Vec<models::BackendDetails>>,
    /// The maximum number of simultaneous connections to any backend of the set that has no own
    /// `maxConnections`. Example: `300`.
    pub backend_max_connections: Option<i64>,
    /// The health check policy.
    pub health_checker: models::HealthCheckerDetails,
    /// The SSL configuration.
    pub ssl_configuration: Option<models::SSLConfigurationDetails>,
    /// The configuration of session persistence with an application cookie.
    pub session_persistence_configuration: Option<models::SessionPersistenceConfigurationDetails>,
    /// The configuration of session persistence with cookies that the load balancer sets.
    pub lb_cookie_session_persistence_configuration:
        Option<models::LBCookieSessionPersistenceConfigurationDetails>,
}

model! {
    BackendSetDetails {
        required {
            policy = "policy", with_policy(String);
            health_checker = "healthChecker", with_health_checker(models::HealthCheckerDetails);
        }
        optional {
            backends = "backends", with_backends([models::BackendDetails]);
            backend_max_connections = "backendMaxConnections", with_backend_max_connections(i64);
            ssl_configuration = "sslConfiguration",
                with_ssl_configuration(models::SSLConfigurationDetails);
            session_persistence_configuration = "sessionPersistenceConfiguration",
                with_session_persistence_configuration(models::SessionPersistenceConfigurationDetails);
            lb_cookie_session_persistence_configuration = "lbCookieSessionPersistenceConfiguration",
                with_lb_cookie_session_persistence_configuration(models::LBCookieSessionPersistenceConfigurationDetails);
        }
    }
}
