// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The resources to move in bulk, and the target compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkMoveResourcesDetails {
    /// The resources to move.
    pub resources: Vec<models::BulkActionResource>,
    /// The OCID of the target compartment.
    pub target_compartment_id: String,
}

model! {
    BulkMoveResourcesDetails {
        required {
            resources = "resources", with_resources([models::BulkActionResource]);
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
        }
    }
}
