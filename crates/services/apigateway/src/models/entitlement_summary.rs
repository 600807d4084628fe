// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementSummary {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The rate limit.
    pub rate_limit: Option<models::RateLimit>,
    /// The quota.
    pub quota: Option<models::Quota>,
}

model! {
    EntitlementSummary {
        name = "name";
        description = "description";
        rate_limit = "rateLimit";
        quota = "quota";
    }
}
