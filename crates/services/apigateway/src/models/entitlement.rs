// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entitlement {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The rate limit.
    pub rate_limit: Option<models::RateLimit>,
    /// The quota.
    pub quota: Option<models::Quota>,
    /// The targets.
    pub targets: Option<Vec<models::EntitlementTarget>>,
}

model! {
    Entitlement {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            rate_limit = "rateLimit", with_rate_limit(models::RateLimit);
            quota = "quota", with_quota(models::Quota);
            targets = "targets", with_targets([models::EntitlementTarget]);
        }
    }
}
