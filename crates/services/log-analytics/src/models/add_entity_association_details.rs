// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an entity association to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddEntityAssociationDetails {
    /// The OCIDs of the entities to associate with.
    pub association_entities: Vec<String>,
}

model! {
    AddEntityAssociationDetails {
        required {
            association_entities = "associationEntities", with_association_entities([String]);
        }
    }
}
