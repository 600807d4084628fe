// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A REST monitor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestMonitorConfiguration {
    /// Whether the failure is retried.
    pub is_failure_retried: Option<bool>,
    /// The DNS configuration.
    pub dns_configuration: Option<models::DnsConfiguration>,
    /// Whether redirection is enabled.
    pub is_redirection_enabled: Option<bool>,
    /// Whether certificates are validated. If true, calls with certificate errors fail.
    pub is_certificate_validation_enabled: Option<bool>,
    /// The request method.
    pub request_method: Option<models::RestMonitorConfigurationRequestMethod>,
    /// The authentication scheme of requests.
    pub req_authentication_scheme: Option<models::RestMonitorConfigurationReqAuthenticationScheme>,
    /// The req authentication details.
    pub req_authentication_details: Option<models::RequestAuthenticationDetails>,
    /// The client certificate details.
    pub client_certificate_details: Option<models::ClientCertificateDetails>,
    /// The headers of the request.
    pub request_headers: Option<Vec<models::Header>>,
    /// The request query parameters.
    pub request_query_params: Option<Vec<models::RequestQueryParam>>,
    /// The request post body.
    pub request_post_body: Option<String>,
    /// The regular expression that the response must match. Otherwise, the check fails.
    pub verify_response_content: Option<String>,
    /// The expected HTTP response codes. Ranges are written as `2xx` or `3xx`.
    pub verify_response_codes: Option<Vec<String>>,
    /// The network configuration.
    pub network_configuration: Option<models::NetworkConfiguration>,
}

model! {
    RestMonitorConfiguration, "configType" = "REST_CONFIG" {
        optional {
            is_failure_retried = "isFailureRetried", with_is_failure_retried(bool);
            dns_configuration = "dnsConfiguration",
                with_dns_configuration(models::DnsConfiguration);
            is_redirection_enabled = "isRedirectionEnabled", with_is_redirection_enabled(bool);
            is_certificate_validation_enabled = "isCertificateValidationEnabled",
                with_is_certificate_validation_enabled(bool);
            request_method = "requestMethod",
                with_request_method(models::RestMonitorConfigurationRequestMethod);
            req_authentication_scheme = "reqAuthenticationScheme",
                with_req_authentication_scheme(models::RestMonitorConfigurationReqAuthenticationScheme);
            req_authentication_details = "reqAuthenticationDetails",
                with_req_authentication_details(models::RequestAuthenticationDetails);
            client_certificate_details = "clientCertificateDetails",
                with_client_certificate_details(models::ClientCertificateDetails);
            request_headers = "requestHeaders", with_request_headers([models::Header]);
            request_query_params = "requestQueryParams",
                with_request_query_params([models::RequestQueryParam]);
            request_post_body = "requestPostBody", with_request_post_body(String);
            verify_response_content = "verifyResponseContent", with_verify_response_content(String);
            verify_response_codes = "verifyResponseCodes", with_verify_response_codes([String]);
            network_configuration = "networkConfiguration",
                with_network_configuration(models::NetworkConfiguration);
        }
    }
}
