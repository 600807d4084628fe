// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A web application firewall policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebAppFirewallPolicy {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::WebAppFirewallPolicyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
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
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    WebAppFirewallPolicy {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        actions = "actions";
        request_access_control = "requestAccessControl";
        request_rate_limiting = "requestRateLimiting";
        request_protection = "requestProtection";
        response_access_control = "responseAccessControl";
        response_protection = "responseProtection";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
