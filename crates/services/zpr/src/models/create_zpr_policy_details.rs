// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a ZPR policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateZprPolicyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: String,
    /// The name.
    pub name: String,
    /// The policy statements, in the ZPR policy language.
    pub statements: Vec<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateZprPolicyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            description = "description", with_description(String);
            name = "name", with_name(String);
            statements = "statements", with_statements([String]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
