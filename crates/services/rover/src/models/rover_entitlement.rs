// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A rover entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverEntitlement {
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The name of the requestor of the entitlement.
    pub requestor_name: String,
    /// The email address of the requestor of the entitlement.
    pub requestor_email: String,
    /// The lifecycle state.
    pub lifecycle_state: models::RoverEntitlementLifecycleState,
    /// The details of the entitlement.
    pub entitlement_details: Option<String>,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RoverEntitlement {
        tenant_id = "tenantId";
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        requestor_name = "requestorName";
        requestor_email = "requestorEmail";
        lifecycle_state = "lifecycleState";
        entitlement_details = "entitlementDetails";
        lifecycle_state_details = "lifecycleStateDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
