// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a quota to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQuotaDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The quota statements, in the quota statement language.
    pub statements: Vec<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddLockDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateQuotaDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            description = "description", with_description(String);
            name = "name", with_name(String);
            statements = "statements", with_statements([String]);
        }
        optional {
            locks = "locks", with_locks([models::AddLockDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
