// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a web application firewall policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAppFirewallPolicyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The actions.
    pub actions: Option<Vec<models::Action>>,
    /// The access control of requests.
    pub request_access_control: Option<models::RequestAccessControl>,
    /// The rate limiting of requests.
    pub request_rate_limiting: Option<models::RequestRateLimiting>,
    /// The protection of requests.
    pub request_protection: Option<models::RequestProtection>,
    /// The access control of responses.
    pub response_access_control: Option<models::ResponseAccessControl>,
    /// The protection of responses.
    pub response_protection: Option<models::ResponseProtection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateWebAppFirewallPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            actions = "actions", with_actions([models::Action]), clear_actions;
            request_access_control = "requestAccessControl",
                with_request_access_control(models::RequestAccessControl),
                clear_request_access_control;
            request_rate_limiting = "requestRateLimiting",
                with_request_rate_limiting(models::RequestRateLimiting),
                clear_request_rate_limiting;
            request_protection = "requestProtection",
                with_request_protection(models::RequestProtection), clear_request_protection;
            response_access_control = "responseAccessControl",
                with_response_access_control(models::ResponseAccessControl),
                clear_response_access_control;
            response_protection = "responseProtection",
                with_response_protection(models::ResponseProtection), clear_response_protection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
