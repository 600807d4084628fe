// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a limits increase request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLimitsIncreaseRequestDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The justification.
    pub justification: String,
    /// The items of the limit increase request.
    pub limits_increase_item_requests: Vec<models::CreateLimitsIncreaseItemRequestDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateLimitsIncreaseRequestDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            justification = "justification", with_justification(String);
            limits_increase_item_requests = "limitsIncreaseItemRequests",
                with_limits_increase_item_requests([models::CreateLimitsIncreaseItemRequestDetails]);
        }
        optional {
            subscription_id = "subscriptionId", with_subscription_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
