// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A credential endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialEndpoint {
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
    /// The proxy.
    pub proxy: Option<models::EndpointProxy>,
}

model! {
    CredentialEndpoint {
        required {
            name = "name", with_name(String);
            request = "request", with_request(models::EndpointRequest);
        }
        optional {
            description = "description", with_description(String);
            model = "model", with_model(String);
            endpoint_id = "endpointId", with_endpoint_id(i64);
            response = "response", with_response(models::EndpointResponse);
            proxy = "proxy", with_proxy(models::EndpointProxy);
        }
    }
}
