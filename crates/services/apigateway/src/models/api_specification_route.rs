// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An API specification route.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecificationRoute {
    /// The path.
    pub path: String,
    /// The methods.
    pub methods: Option<Vec<models::ApiSpecificationRouteMethod>>,
    /// The policies for requests.
    pub request_policies: Option<models::ApiSpecificationRouteRequestPolicies>,
    /// The response policies.
    pub response_policies: Option<models::ApiSpecificationRouteResponsePolicies>,
    /// The logging policies.
    pub logging_policies: Option<models::ApiSpecificationLoggingPolicies>,
    /// The backend.
    pub backend: models::ApiSpecificationRouteBackend,
}

model! {
    ApiSpecificationRoute {
        required {
            path = "path", with_path(String);
            backend = "backend", with_backend(models::ApiSpecificationRouteBackend);
        }
        optional {
            methods = "methods", with_methods([models::ApiSpecificationRouteMethod]);
            request_policies = "requestPolicies",
                with_request_policies(models::ApiSpecificationRouteRequestPolicies);
            response_policies = "responsePolicies",
                with_response_policies(models::ApiSpecificationRouteResponsePolicies);
            logging_policies = "loggingPolicies",
                with_logging_policies(models::ApiSpecificationLoggingPolicies);
        }
    }
}
