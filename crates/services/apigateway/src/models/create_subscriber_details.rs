// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a subscriber to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriberDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The clients of the subscriber.
    pub clients: Vec<models::Client>,
    /// The usage plans.
    pub usage_plans: Vec<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSubscriberDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            clients = "clients", with_clients([models::Client]);
            usage_plans = "usagePlans", with_usage_plans([String]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
