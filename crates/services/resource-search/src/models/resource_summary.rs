// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummary {
    /// The type of the resource.
    pub resource_type: String,
    /// The OCID of the resource, or another identifier.
    pub identifier: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The search context.
    pub search_context: Option<models::SearchContext>,
    /// The identity context, as key-value pairs.
    pub identity_context: Option<BTreeMap<String, Value>>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, Value>>,
}

model! {
    ResourceSummary {
        resource_type = "resourceType";
        identifier = "identifier";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        display_name = "displayName";
        availability_domain = "availabilityDomain";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        search_context = "searchContext";
        identity_context = "identityContext";
        additional_details = "additionalDetails";
    }
}
