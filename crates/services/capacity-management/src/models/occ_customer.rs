// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCC customer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccCustomer {
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The status.
    pub status: models::OccCustomerStatus,
}

model! {
    OccCustomer {
        occ_customer_group_id = "occCustomerGroupId";
        tenancy_id = "tenancyId";
        display_name = "displayName";
        description = "description";
        status = "status";
    }
}
