// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An FTP monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FtpMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// The FTP protocol.
    pub ftp_protocol: Option<models::FtpMonitorConfigurationFtpProtocol>,
    /// The FTP request type.
    pub ftp_request_type: Option<models::FtpMonitorConfigurationFtpRequestType>,
    /// Whether it is an active mode.
    pub is_active_mode: Option<bool>,
    /// The FTP basic authentication details.
    pub ftp_basic_authentication_details: Option<models::BasicAuthenticationDetails>,
    /// The download size limit, in bytes.
    pub download_size_limit_in_bytes: Option<i64>,
    /// The upload file size, in bytes.
    pub upload_file_size_in_bytes: Option<i64>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
    /// The expected HTTP response codes. Ranges are written as `2xx` or `3xx`.
    pub verify_response_codes: Option<Vec<String>>,
    /// The regular expression that the response must match. Otherwise, the check fails.
    pub verify_response_content: Option<String>,
}

model! {
    FtpMonitorConfiguration, "configType" = "FTP_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            ftp_protocol = "ftpProtocol",
                with_ftp_protocol(models::FtpMonitorConfigurationFtpProtocol);
            ftp_request_type = "ftpRequestType",
                with_ftp_request_type(models::FtpMonitorConfigurationFtpRequestType);
            is_active_mode = "isActiveMode", with_is_active_mode(bool);
            ftp_basic_authentication_details = "ftpBasicAuthenticationDetails",
                with_ftp_basic_authentication_details(models::BasicAuthenticationDetails);
            download_size_limit_in_bytes = "downloadSizeLimitInBytes",
                with_download_size_limit_in_bytes(i64);
            upload_file_size_in_bytes = "uploadFileSizeInBytes",
                with_upload_file_size_in_bytes(i64);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
            verify_response_codes = "verifyResponseCodes", with_verify_response_codes([String]);
            verify_response_content = "verifyResponseContent", with_verify_response_content(String);
        }
    }
}
