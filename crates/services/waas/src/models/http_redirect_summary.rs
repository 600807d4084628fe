// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an HTTP redirect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRedirectSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The domain.
    pub domain: Option<String>,
    /// The target.
    pub target: Option<models::HttpRedirectTarget>,
    /// The response code.
    pub response_code: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::HttpRedirectLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    HttpRedirectSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        domain = "domain";
        target = "target";
        response_code = "responseCode";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
