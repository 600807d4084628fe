// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a backend set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSetDetails {
    /// The load balancing policy of the backend set.
    pub policy: Option<models::BackendSetPolicy>,
    /// The IP version.
    pub ip_version: Option<models::BackendSetIpVersion>,
    /// Whether the source IP of packets is preserved when they are forwarded to backends.
    pub is_preserve_source: Option<bool>,
    /// Whether traffic is still distributed if all backends are unhealthy.
    pub is_fail_open: Option<bool>,
    /// Whether existing connections move to a healthy backend as soon as their backend becomes
    /// unhealthy.
    pub is_instant_failover_enabled: Option<bool>,
    /// Whether TCP resets are sent to clients at an instant failover.
    pub is_instant_failover_tcp_reset_enabled: Option<bool>,
    /// Whether active-standby backends are supported, with the backup backend as the initial
    /// standby.
    pub are_operationally_active_backends_preferred: Option<bool>,
    /// The backends.
    pub backends: Option<Vec<models::Backend>>,
    /// The health check policy.
    pub health_checker: models::HealthChecker,
}

model! {
    BackendSetDetails {
        required {
            health_checker = "healthChecker", with_health_checker(models::HealthChecker);
        }
        optional {
            policy = "policy", with_policy(models::BackendSetPolicy);
            ip_version = "ipVersion", with_ip_version(models::BackendSetIpVersion);
            is_preserve_source = "isPreserveSource", with_is_preserve_source(bool);
            is_fail_open = "isFailOpen", with_is_fail_open(bool);
            is_instant_failover_enabled = "isInstantFailoverEnabled",
                with_is_instant_failover_enabled(bool);
            is_instant_failover_tcp_reset_enabled = "isInstantFailoverTcpResetEnabled",
                with_is_instant_failover_tcp_reset_enabled(bool);
            are_operationally_active_backends_preferred = "areOperationallyActiveBackendsPreferred",
                with_are_operationally_active_backends_preferred(bool);
            backends = "backends", with_backends([models::Backend]);
        }
    }
}
