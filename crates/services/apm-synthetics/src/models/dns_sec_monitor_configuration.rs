// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DNS sec monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsSecMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The type of the DNS record.
    pub record_type: Option<models::DnsSecMonitorConfigurationRecordType>,
    /// The regular expression that the response must match. Otherwise, the check fails.
    pub verify_response_content: Option<String>,
}

model! {
    DnsSecMonitorConfiguration, "configType" = "DNSSEC_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            record_type = "recordType",
                with_record_type(models::DnsSecMonitorConfigurationRecordType);
            verify_response_content = "verifyResponseContent", with_verify_response_content(String);
        }
    }
}
