// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an email return path to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailReturnPathDetails {
    /// The name.
    pub name: Option<String>,
    /// The OCID of the email domain that the return path belongs to.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEmailReturnPathDetails {
        required {
            parent_resource_id = "parentResourceId", with_parent_resource_id(String);
        }
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
