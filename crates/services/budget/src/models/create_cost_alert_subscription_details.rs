// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a cost alert subscription to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCostAlertSubscriptionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The channels.
    pub channels: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateCostAlertSubscriptionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            channels = "channels", with_channels(String);
        }
        optional {
            description = "description", with_description(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
