// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a topology associated with relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyAssociatedWithRelationshipDetails {
    /// The OCID of the entity through which the relationship exists.
    pub via: Option<Vec<String>>,
}

model! {
    TopologyAssociatedWithRelationshipDetails {
        via = "via";
    }
}
