// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an address list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressListSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The number of unique IP addresses in the list.
    pub address_count: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AddressListLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    AddressListSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        address_count = "addressCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
