// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a rover entitlement to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRoverEntitlementDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the requestor of the entitlement.
    pub requestor_name: String,
    /// The email address of the requestor of the entitlement.
    pub requestor_email: String,
    /// The details of the entitlement.
    pub entitlement_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RoverEntitlementLifecycleState>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRoverEntitlementDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            requestor_name = "requestorName", with_requestor_name(String);
            requestor_email = "requestorEmail", with_requestor_email(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            entitlement_details = "entitlementDetails", with_entitlement_details(String);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::RoverEntitlementLifecycleState);
            lifecycle_state_details = "lifecycleStateDetails", with_lifecycle_state_details(String);
            tenant_id = "tenantId", with_tenant_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
