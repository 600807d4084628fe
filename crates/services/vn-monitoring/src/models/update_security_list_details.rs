// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a security list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityListDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The rules for egress IP packets.
    pub egress_security_rules: Option<Vec<models::EgressSecurityRule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The rules for ingress IP packets.
    pub ingress_security_rules: Option<Vec<models::IngressSecurityRule>>,
}

model! {
    UpdateSecurityListDetails {
        defined_tags = "definedTags";
        display_name = "displayName";
        egress_security_rules = "egressSecurityRules";
        freeform_tags = "freeformTags";
        ingress_security_rules = "ingressSecurityRules";
    }
}
