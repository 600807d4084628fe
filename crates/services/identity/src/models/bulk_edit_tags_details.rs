// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The resources and the edit operations on their tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditTagsDetails {
    /// The OCID of the compartment in which the request is made.
    pub compartment_id: String,
    /// The resources with tags to edit.
    pub resources: Vec<models::BulkEditResource>,
    /// The edit operations.
    pub bulk_edit_operations: Vec<models::BulkEditOperationDetails>,
}

model! {
    BulkEditTagsDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resources = "resources", with_resources([models::BulkEditResource]);
            bulk_edit_operations = "bulkEditOperations",
                with_bulk_edit_operations([models::BulkEditOperationDetails]);
        }
    }
}
