// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an OCC handover resource block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccHandoverResourceBlockSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccHandoverResourceBlockNamespace,
    /// The OCID of the customer group.
    pub occ_customer_group_id: String,
    /// The handover date.
    pub handover_date: DateTime<Utc>,
    /// The name of the resource that Oracle handed over, such as the bare metal hardware for
    /// compute.
    pub handover_resource_name: String,
    /// The total handover quantity.
    pub total_handover_quantity: i64,
    /// The associated capacity requests.
    pub associated_capacity_requests: Vec<models::AssociatedCapacityRequestDetails>,
    /// The placement details.
    pub placement_details: models::PlacementDetails,
}

model! {
    OccHandoverResourceBlockSummary {
        id = "id";
        compartment_id = "compartmentId";
        namespace = "namespace";
        occ_customer_group_id = "occCustomerGroupId";
        handover_date = "handoverDate";
        handover_resource_name = "handoverResourceName";
        total_handover_quantity = "totalHandoverQuantity";
        associated_capacity_requests = "associatedCapacityRequests";
        placement_details = "placementDetails";
    }
}
