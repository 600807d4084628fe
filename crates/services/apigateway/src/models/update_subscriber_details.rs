// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a subscriber.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubscriberDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The clients of the subscriber.
    pub clients: Option<Vec<models::Client>>,
    /// The usage plans.
    pub usage_plans: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSubscriberDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            clients = "clients", with_clients([models::Client]), clear_clients;
            usage_plans = "usagePlans", with_usage_plans([String]), clear_usage_plans;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
