// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An HTTP redirect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRedirect {
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
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::HttpRedirectLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    HttpRedirect {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        domain = "domain";
        target = "target";
        response_code = "responseCode";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
