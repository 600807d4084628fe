// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An API specification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecification {
    /// The policies for requests.
    pub request_policies: Option<models::ApiSpecificationRequestPolicies>,
    /// The logging policies.
    pub logging_policies: Option<models::ApiSpecificationLoggingPolicies>,
    /// The routes.
    pub routes: Option<Vec<models::ApiSpecificationRoute>>,
}

model! {
    ApiSpecification {
        optional {
            request_policies = "requestPolicies",
                with_request_policies(models::ApiSpecificationRequestPolicies);
            logging_policies = "loggingPolicies",
                with_logging_policies(models::ApiSpecificationLoggingPolicies);
            routes = "routes", with_routes([models::ApiSpecificationRoute]);
        }
    }
}
