// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogEndpoint {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The ID of the endpoint.
    pub endpoint_id: Option<i64>,
    /// The request.
    pub request: models::EndpointRequest,
    /// The response.
    pub response: Option<models::EndpointResponse>,
    /// The credentials.
    pub credentials: Option<models::EndpointCredentials>,
    /// The proxy.
    pub proxy: Option<models::EndpointProxy>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The properties of the endpoint.
    pub endpoint_properties: Option<Vec<models::LogAnalyticsProperty>>,
}

model! {
    LogEndpoint {
        required {
            name = "name", with_name(String);
            request = "request", with_request(models::EndpointRequest);
        }
        optional {
            description = "description", with_description(String);
            model = "model", with_model(String);
            endpoint_id = "endpointId", with_endpoint_id(i64);
            response = "response", with_response(models::EndpointResponse);
            credentials = "credentials", with_credentials(models::EndpointCredentials);
            proxy = "proxy", with_proxy(models::EndpointProxy);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_system = "isSystem", with_is_system(bool);
            endpoint_properties = "endpointProperties",
                with_endpoint_properties([models::LogAnalyticsProperty]);
        }
    }
}
