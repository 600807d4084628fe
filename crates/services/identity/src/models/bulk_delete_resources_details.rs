// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The resources to delete in bulk.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkDeleteResourcesDetails {
    /// The resources to delete.
    pub resources: Vec<models::BulkActionResource>,
}

model! {
    BulkDeleteResourcesDetails {
        required {
            resources = "resources", with_resources([models::BulkActionResource]);
        }
    }
}
