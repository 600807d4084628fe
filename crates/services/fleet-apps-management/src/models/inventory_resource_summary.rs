// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of an inventory resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryResourceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The type.
    pub type_: String,
    /// The ID of the compartment of the resource.
    pub resource_compartment_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    InventoryResourceSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        type_ = "type";
        resource_compartment_id = "resourceCompartmentId";
        availability_domain = "availabilityDomain";
        resource_region = "resourceRegion";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
