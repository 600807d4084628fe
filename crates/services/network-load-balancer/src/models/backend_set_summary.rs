// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a backend set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendSetSummary {
    /// The name.
    pub name: String,
    /// The load balancing policy of the backend set.
    pub policy: models::BackendSetPolicy,
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
    /// The IP version.
    pub ip_version: Option<models::BackendSetIpVersion>,
    /// The backends.
    pub backends: Vec<models::Backend>,
    /// The health check policy.
    pub health_checker: models::HealthChecker,
}

model! {
    BackendSetSummary {
        name = "name";
        policy = "policy";
        is_preserve_source = "isPreserveSource";
        is_fail_open = "isFailOpen";
        is_instant_failover_enabled = "isInstantFailoverEnabled";
        is_instant_failover_tcp_reset_enabled = "isInstantFailoverTcpResetEnabled";
        are_operationally_active_backends_preferred = "areOperationallyActiveBackendsPreferred";
        ip_version = "ipVersion";
        backends = "backends";
        health_checker = "healthChecker";
    }
}
