// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A redirect rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectRule {
    /// The response code. Example: `301`.
    pub response_code: Option<i64>,
    /// The conditions.
    pub conditions: Vec<models::RuleCondition>,
    /// The redirect URI.
    pub redirect_uri: Option<models::RedirectUri>,
}

model! {
    RedirectRule, "action" = "REDIRECT" {
        required {
            conditions = "conditions", with_conditions([models::RuleCondition]);
        }
        optional {
            response_code = "responseCode", with_response_code(i64);
            redirect_uri = "redirectUri", with_redirect_uri(models::RedirectUri);
        }
    }
}
