// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a security list to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityListDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The rules for egress IP packets.
    pub egress_security_rules: Vec<models::EgressSecurityRule>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The rules for ingress IP packets.
    pub ingress_security_rules: Vec<models::IngressSecurityRule>,
    /// The OCID of the VCN.
    pub vcn_id: String,
}

model! {
    CreateSecurityListDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            egress_security_rules = "egressSecurityRules",
                with_egress_security_rules([models::EgressSecurityRule]);
            ingress_security_rules = "ingressSecurityRules",
                with_ingress_security_rules([models::IngressSecurityRule]);
            vcn_id = "vcnId", with_vcn_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
