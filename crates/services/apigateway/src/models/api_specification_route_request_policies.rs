// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// API specification route request policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecificationRouteRequestPolicies {
    /// The authorization.
    pub authorization: Option<models::RouteAuthorizationPolicy>,
    /// The CORS policy.
    pub cors: Option<models::CorsPolicy>,
    /// The query parameter validations.
    pub query_parameter_validations: Option<models::QueryParameterValidationRequestPolicy>,
    /// The header validations.
    pub header_validations: Option<models::HeaderValidationRequestPolicy>,
    /// The body validation.
    pub body_validation: Option<models::BodyValidationRequestPolicy>,
    /// The transformations of headers.
    pub header_transformations: Option<models::HeaderTransformationPolicy>,
    /// The query parameter transformations.
    pub query_parameter_transformations: Option<models::QueryParameterTransformationPolicy>,
    /// The response cache lookup.
    pub response_cache_lookup: Option<models::ResponseCacheLookupPolicy>,
}

model! {
    ApiSpecificationRouteRequestPolicies {
        optional {
            authorization = "authorization", with_authorization(models::RouteAuthorizationPolicy);
            cors = "cors", with_cors(models::CorsPolicy);
            query_parameter_validations = "queryParameterValidations",
                with_query_parameter_validations(models::QueryParameterValidationRequestPolicy);
            header_validations = "headerValidations",
                with_header_validations(models::HeaderValidationRequestPolicy);
            body_validation = "bodyValidation",
                with_body_validation(models::BodyValidationRequestPolicy);
            header_transformations = "headerTransformations",
                with_header_transformations(models::HeaderTransformationPolicy);
            query_parameter_transformations = "queryParameterTransformations",
                with_query_parameter_transformations(models::QueryParameterTransformationPolicy);
            response_cache_lookup = "responseCacheLookup",
                with_response_cache_lookup(models::ResponseCacheLookupPolicy);
        }
    }
}
