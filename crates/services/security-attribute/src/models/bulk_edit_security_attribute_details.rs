// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security attribute to edit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditSecurityAttributeDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The affected resources.
    pub resources: Vec<models::BulkEditResource>,
    /// The operations of the bulk edit.
    pub bulk_edit_operations: Vec<models::BulkEditSecurityAttributeOperationDetails>,
}

model! {
    BulkEditSecurityAttributeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resources = "resources", with_resources([models::BulkEditResource]);
            bulk_edit_operations = "bulkEditOperations",
                with_bulk_edit_operations([models::BulkEditSecurityAttributeOperationDetails]);
        }
    }
}
