// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a caching rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CachingRuleSummary {
    /// The key.
    pub key: Option<String>,
    /// The name.
    pub name: String,
    /// The action.
    pub action: models::CachingRuleAction,
    /// The time for which content is cached by the rule, in ISO 8601 extended format. Units cannot
    /// be mixed. Example: `PT1H`.
    pub caching_duration: Option<String>,
    /// Whether browsers can cache content, following its `Cache-Control` header.
    pub is_client_caching_enabled: Option<bool>,
    /// The time for which browsers cache content, in ISO 8601 extended format. Units cannot be
    /// mixed. Example: `PT1H`.
    pub client_caching_duration: Option<String>,
    /// The criteria.
    pub criteria: Vec<models::CachingRuleCriteria>,
}

model! {
    CachingRuleSummary {
        key = "key";
        name = "name";
        action = "action";
        caching_duration = "cachingDuration";
        is_client_caching_enabled = "isClientCachingEnabled";
        client_caching_duration = "clientCachingDuration";
        criteria = "criteria";
    }
}
