// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An internet gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InternetGateway {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::InternetGatewayLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    InternetGateway {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        is_enabled = "isEnabled";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
