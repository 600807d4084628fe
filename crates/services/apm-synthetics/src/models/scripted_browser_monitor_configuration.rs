// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scripted browser monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptedBrowserMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// Whether certificates are validated. If true, calls with certificate errors fail.
    pub is_certificate_validation_enabled: Option<bool>,
    /// Whether snapshots are collected automatically.
    pub is_default_snapshot_enabled: Option<bool>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
}

model! {
    ScriptedBrowserMonitorConfiguration, "configType" = "SCRIPTED_BROWSER_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            is_certificate_validation_enabled = "isCertificateValidationEnabled",
                with_is_certificate_validation_enabled(bool);
            is_default_snapshot_enabled = "isDefaultSnapshotEnabled",
                with_is_default_snapshot_enabled(bool);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
        }
    }
}
