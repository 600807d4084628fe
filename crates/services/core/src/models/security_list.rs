// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A security list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityList {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The rules for egress IP packets.
    pub egress_security_rules: Vec<models::EgressSecurityRule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The rules for ingress IP packets.
    pub ingress_security_rules: Vec<models::IngressSecurityRule>,
    /// The lifecycle state.
    pub lifecycle_state: models::SecurityListLifecycleState,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    SecurityList {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        egress_security_rules = "egressSecurityRules";
        freeform_tags = "freeformTags";
        id = "id";
        ingress_security_rules = "ingressSecurityRules";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vcn_id = "vcnId";
    }
}
