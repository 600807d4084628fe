// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A BYOL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Byol {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ByolLifecycleState,
    /// The type of the VMware software that the license (BYOL) applies to.
    pub software_type: models::ByolSoftwareType,
    /// The total number of units.
    pub total_units: i64,
    /// The number of licensed units that are not yet allocated to a region.
    pub available_units: i64,
    /// The time when the term of the BYOL starts. The VMware software cannot be used earlier.
    pub time_term_start: DateTime<Utc>,
    /// The time when the term of the BYOL ends.
    pub time_term_end: DateTime<Utc>,
    /// The identifier of the BYOL license from Broadcom.
    pub entitlement_key: String,
    /// The ID of the hyperscaler in Broadcom systems.
    pub site_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    Byol {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        software_type = "softwareType";
        total_units = "totalUnits";
        available_units = "availableUnits";
        time_term_start = "timeTermStart";
        time_term_end = "timeTermEnd";
        entitlement_key = "entitlementKey";
        site_id = "siteId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
