// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a decryption profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptionProfileSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::DecryptionProfileType,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    DecryptionProfileSummary {
        name = "name";
        type_ = "type";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
