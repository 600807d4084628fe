// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A rule.
    ///
    /// The field `action` selects the variant.
    pub enum Rule by "action" {
        AddHttpRequestHeader(models::AddHttpRequestHeaderRule) = "ADD_HTTP_REQUEST_HEADER",
            as_add_http_request_header;
        AddHttpResponseHeader(models::AddHttpResponseHeaderRule) = "ADD_HTTP_RESPONSE_HEADER",
            as_add_http_response_header;
        Allow(models::AllowRule) = "ALLOW", as_allow;
        ControlAccessUsingHttpMethods(models::ControlAccessUsingHttpMethodsRule)
            = "CONTROL_ACCESS_USING_HTTP_METHODS", as_control_access_using_http_methods;
        ExtendHttpRequestHeaderValue(models::ExtendHttpRequestHeaderValueRule)
            = "EXTEND_HTTP_REQUEST_HEADER_VALUE", as_extend_http_request_header_value;
        ExtendHttpResponseHeaderValue(models::ExtendHttpResponseHeaderValueRule)
            = "EXTEND_HTTP_RESPONSE_HEADER_VALUE", as_extend_http_response_header_value;
        HttpHeader(models::HttpHeaderRule) = "HTTP_HEADER", as_http_header;
        IpBasedMaxConnections(models::IpBasedMaxConnectionsRule) = "IP_BASED_MAX_CONNECTIONS",
            as_ip_based_max_connections;
        Redirect(models::RedirectRule) = "REDIRECT", as_redirect;
        RemoveHttpRequestHeader(models::RemoveHttpRequestHeaderRule) = "REMOVE_HTTP_REQUEST_HEADER",
            as_remove_http_request_header;
        RemoveHttpResponseHeader(models::RemoveHttpResponseHeaderRule)
            = "REMOVE_HTTP_RESPONSE_HEADER", as_remove_http_response_header;
    }
}
