// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCC customer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOccCustomerDetails {
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: Option<models::OccCustomerStatus>,
}

model! {
    CreateOccCustomerDetails {
        required {
            tenancy_id = "tenancyId", with_tenancy_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            status = "status", with_status(models::OccCustomerStatus);
        }
    }
}
