// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a topology associated with relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyAssociatedWithRelationshipDetails {
    /// The value of `via`.
    pub via: Option<Vec<String>>,
}

model! {
    TopologyAssociatedWithRelationshipDetails {
        via = "via";
    }
}
