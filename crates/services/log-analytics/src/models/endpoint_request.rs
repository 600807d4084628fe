// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An endpoint request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointRequest {
    /// The method.
    pub method: Option<models::EndpointRequestMethod>,
    /// The URL.
    pub url: String,
    /// The type of the content.
    pub content_type: Option<String>,
    /// The payload.
    pub payload: Option<String>,
    /// The headers.
    pub headers: Option<Vec<models::NameValuePair>>,
    /// The form parameters.
    pub form_parameters: Option<Vec<models::NameValuePair>>,
}

model! {
    EndpointRequest {
        required {
            url = "url", with_url(String);
        }
        optional {
            method = "method", with_method(models::EndpointRequestMethod);
            content_type = "contentType", with_content_type(String);
            payload = "payload", with_payload(String);
            headers = "headers", with_headers([models::NameValuePair]);
            form_parameters = "formParameters", with_form_parameters([models::NameValuePair]);
        }
    }
}
