// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scripted REST monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptedRestMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The authentication scheme of requests.
    pub req_authentication_scheme:
        Option<models::ScriptedRestMonitorConfigurationReqAuthenticationScheme>,
    /// The expected HTTP response codes. Ranges are written as `2xx` or `3xx`.
    pub verify_response_codes: Option<Vec<String>>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
}

model! {
    ScriptedRestMonitorConfiguration, "configType" = "SCRIPTED_REST_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            req_authentication_scheme = "reqAuthenticationScheme",
                with_req_authentication_scheme(models::ScriptedRestMonitorConfigurationReqAuthenticationScheme);
            verify_response_codes = "verifyResponseCodes", with_verify_response_codes([String]);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
        }
    }
}
