// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a security attribute namespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSecurityAttributeNamespaceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSecurityAttributeNamespaceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
