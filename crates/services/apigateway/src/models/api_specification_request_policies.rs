// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// API specification request policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSpecificationRequestPolicies {
    /// The authentication.
    pub authentication: Option<models::AuthenticationPolicy>,
    /// The rate limiting.
    pub rate_limiting: Option<models::RateLimitingPolicy>,
    /// The CORS policy.
    pub cors: Option<models::CorsPolicy>,
    /// The mutual TLS.
    pub mutual_tls: Option<models::MutualTlsDetails>,
    /// The usage plans.
    pub usage_plans: Option<models::UsagePlansPolicy>,
    /// The dynamic authentication.
    pub dynamic_authentication: Option<models::DynamicAuthenticationPolicy>,
}

model! {
    ApiSpecificationRequestPolicies {
        optional {
            authentication = "authentication", with_authentication(models::AuthenticationPolicy);
            rate_limiting = "rateLimiting", with_rate_limiting(models::RateLimitingPolicy);
            cors = "cors", with_cors(models::CorsPolicy);
            mutual_tls = "mutualTls", with_mutual_tls(models::MutualTlsDetails);
            usage_plans = "usagePlans", with_usage_plans(models::UsagePlansPolicy);
            dynamic_authentication = "dynamicAuthentication",
                with_dynamic_authentication(models::DynamicAuthenticationPolicy);
        }
    }
}
