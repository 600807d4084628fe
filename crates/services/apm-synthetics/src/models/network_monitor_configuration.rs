// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The network configuration.
    pub network_configuration: models::NetworkConfiguration,
}

model! {
    NetworkMonitorConfiguration, "configType" = "NETWORK_CONFIG" {
        required {
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
        }
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
        }
    }
}
