// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Protection capability settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectionCapabilitySettings {
    /// The maximum number of arguments.
    pub max_number_of_arguments: Option<i64>,
    /// The maximum single argument length.
    pub max_single_argument_length: Option<i64>,
    /// The maximum total argument length.
    pub max_total_argument_length: Option<i64>,
    /// The maximum HTTP request headers.
    pub max_http_request_headers: Option<i64>,
    /// The maximum HTTP request header length.
    pub max_http_request_header_length: Option<i64>,
    /// The allowed HTTP methods.
    pub allowed_http_methods: Option<Vec<String>>,
}

model! {
    ProtectionCapabilitySettings {
        optional {
            max_number_of_arguments = "maxNumberOfArguments", with_max_number_of_arguments(i64);
            max_single_argument_length = "maxSingleArgumentLength",
                with_max_single_argument_length(i64);
            max_total_argument_length = "maxTotalArgumentLength",
                with_max_total_argument_length(i64);
            max_http_request_headers = "maxHttpRequestHeaders", with_max_http_request_headers(i64);
            max_http_request_header_length = "maxHttpRequestHeaderLength",
                with_max_http_request_header_length(i64);
            allowed_http_methods = "allowedHttpMethods", with_allowed_http_methods([String]);
        }
    }
}
