// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a rover entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverEntitlementSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the requestor of the entitlement.
    pub requestor_name: Option<String>,
    /// The email address of the requestor of the entitlement.
    pub requestor_email: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverEntitlementLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RoverEntitlementSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        requestor_name = "requestorName";
        requestor_email = "requestorEmail";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
