// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a membership.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MembershipSummary {
    /// The OCID of the Exadata Fleet Update collection.
    pub fsu_collection_id: String,
    /// The FSU collection type.
    pub fsu_collection_type: models::MembershipFsuCollectionType,
    /// The FSU collection name.
    pub fsu_collection_name: String,
}

model! {
    MembershipSummary {
        fsu_collection_id = "fsuCollectionId";
        fsu_collection_type = "fsuCollectionType";
        fsu_collection_name = "fsuCollectionName";
    }
}
