// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a mapped secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappedSecretSummary {
    /// The name.
    pub name: String,
    /// The place where the secrets are stored.
    pub source: String,
    /// The type.
    pub type_: models::MappedSecretType,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    MappedSecretSummary {
        name = "name";
        source = "source";
        type_ = "type";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
