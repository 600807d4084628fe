// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension enterprise application application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionEnterpriseAppApp {
    /// The application resources.
    pub app_resources: Option<Vec<models::AppAppResources>>,
    /// The deny authorization policy.
    pub deny_authz_policy: Option<models::AppDenyAuthzPolicy>,
    /// The allow authorization policy.
    pub allow_authz_policy: Option<models::AppAllowAuthzPolicy>,
    /// The allow authorization decision TTL. In seconds. From 0 to 3,600.
    pub allow_authz_decision_ttl: Option<i64>,
    /// The deny authorization decision TTL. In seconds. From 0 to 3,600.
    pub deny_authz_decision_ttl: Option<i64>,
}

model! {
    AppExtensionEnterpriseAppApp {
        optional {
            app_resources = "appResources", with_app_resources([models::AppAppResources]);
            deny_authz_policy = "denyAuthzPolicy",
                with_deny_authz_policy(models::AppDenyAuthzPolicy);
            allow_authz_policy = "allowAuthzPolicy",
                with_allow_authz_policy(models::AppAllowAuthzPolicy);
            allow_authz_decision_ttl = "allowAuthzDecisionTTL", with_allow_authz_decision_ttl(i64);
            deny_authz_decision_ttl = "denyAuthzDecisionTTL", with_deny_authz_decision_ttl(i64);
        }
    }
}
