// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationDetails {
    /// The OCID of the monitored source resource.
    pub source_resource_id: String,
    /// The type of the association.
    pub association_type: String,
}

model! {
    AssociationDetails {
        source_resource_id = "sourceResourceId";
        association_type = "associationType";
    }
}
