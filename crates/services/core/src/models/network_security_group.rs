// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A network security group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSecurityGroup {
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
    /// The lifecycle state.
    pub lifecycle_state: models::NetworkSecurityGroupLifecycleState,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    NetworkSecurityGroup {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
