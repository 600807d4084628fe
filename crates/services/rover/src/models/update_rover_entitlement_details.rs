// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a rover entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoverEntitlementDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// The name of the requestor of the entitlement.
    pub requestor_name: Option<String>,
    /// The email address of the requestor of the entitlement.
    pub requestor_email: Option<String>,
    /// The details of the entitlement.
    pub entitlement_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RoverEntitlementLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRoverEntitlementDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            tenant_id = "tenantId", with_tenant_id(String), clear_tenant_id;
            requestor_name = "requestorName", with_requestor_name(String), clear_requestor_name;
            requestor_email = "requestorEmail", with_requestor_email(String), clear_requestor_email;
            entitlement_details = "entitlementDetails", with_entitlement_details(String),
                clear_entitlement_details;
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::RoverEntitlementLifecycleState), clear_lifecycle_state;
            lifecycle_state_details = "lifecycleStateDetails", with_lifecycle_state_details(String),
                clear_lifecycle_state_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
