// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A custom HTTP endpoint of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceHttpEndpoint {
    /// The URI suffix of the endpoint.
    pub endpoint_uri_suffix: String,
    /// The HTTP methods that the endpoint accepts.
    pub http_methods: Vec<models::HttpMethod>,
}

model! {
    InferenceHttpEndpoint {
        required {
            endpoint_uri_suffix = "endpointUriSuffix", with_endpoint_uri_suffix(String);
            http_methods = "httpMethods", with_http_methods([models::HttpMethod]);
        }
    }
}
