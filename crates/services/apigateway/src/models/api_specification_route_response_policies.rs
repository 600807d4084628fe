// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// API specification route response policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecificationRouteResponsePolicies {
    /// The transformations of headers.
    pub header_transformations: Option<models::HeaderTransformationPolicy>,
    /// The response cache store.
    pub response_cache_store: Option<models::ResponseCacheStorePolicy>,
}

model! {
    ApiSpecificationRouteResponsePolicies {
        optional {
            header_transformations = "headerTransformations",
                with_header_transformations(models::HeaderTransformationPolicy);
            response_cache_store = "responseCacheStore",
                with_response_cache_store(models::ResponseCacheStorePolicy);
        }
    }
}
