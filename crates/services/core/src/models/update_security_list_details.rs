// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

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
    cleared: Vec<String>,
}

update! {
    UpdateSecurityListDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            egress_security_rules = "egressSecurityRules",
                with_egress_security_rules([models::EgressSecurityRule]),
                clear_egress_security_rules;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            ingress_security_rules = "ingressSecurityRules",
                with_ingress_security_rules([models::IngressSecurityRule]),
                clear_ingress_security_rules;
        }
    }
}
