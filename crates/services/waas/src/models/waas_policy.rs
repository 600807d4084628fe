// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A WAAS policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WaasPolicy {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The additional domains of the web application.
    pub additional_domains: Option<Vec<String>>,
    /// The CNAME.
    pub cname: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::WaasPolicyLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The origins.
    pub origins: Option<BTreeMap<String, models::Origin>>,
    /// The origin groups.
    pub origin_groups: Option<BTreeMap<String, models::OriginGroup>>,
    /// The configuration of the policy.
    pub policy_config: Option<models::PolicyConfig>,
    /// The configuration of the WAF.
    pub waf_config: Option<models::WafConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    WaasPolicy {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        domain = "domain";
        additional_domains = "additionalDomains";
        cname = "cname";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        origins = "origins";
        origin_groups = "originGroups";
        policy_config = "policyConfig";
        waf_config = "wafConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
