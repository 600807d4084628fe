// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an OCC customer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOccCustomerDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: Option<models::OccCustomerStatus>,
    cleared: Vec<String>,
}

update! {
    UpdateOccCustomerDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            status = "status", with_status(models::OccCustomerStatus), clear_status;
        }
    }
}
