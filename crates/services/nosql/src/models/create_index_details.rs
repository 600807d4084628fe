// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an index to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIndexDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The keys.
    pub keys: Vec<models::IndexKey>,
    /// Whether the operation also succeeds if the index exists.
    pub is_if_not_exists: Option<bool>,
}

model! {
    CreateIndexDetails {
        required {
            name = "name", with_name(String);
            keys = "keys", with_keys([models::IndexKey]);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            is_if_not_exists = "isIfNotExists", with_is_if_not_exists(bool);
        }
    }
}
