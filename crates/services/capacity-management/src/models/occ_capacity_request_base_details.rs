// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an OCC capacity request base.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccCapacityRequestBaseDetails {
    /// The type of the resource.
    pub resource_type: String,
    /// The type of the workload.
    pub workload_type: String,
    /// The source workload type.
    pub source_workload_type: Option<String>,
    /// The expected handover quantity.
    pub expected_handover_quantity: Option<i64>,
    /// The date of the latest delivery of the requested resources.
    pub date_expected_handover: Option<DateTime<Utc>>,
    /// The actual handover quantity.
    pub actual_handover_quantity: Option<i64>,
    /// The time of the actual handover.
    pub date_actual_handover: Option<DateTime<Utc>>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The associated OCC handover resource block list.
    pub associated_occ_handover_resource_block_list:
        Option<Vec<models::AssociatedOccHandoverResourceBlock>>,
    /// The name of the resource.
    pub resource_name: String,
    /// The demanded quantity of the resource.
    pub demand_quantity: i64,
}

model! {
    OccCapacityRequestBaseDetails {
        required {
            resource_type = "resourceType", with_resource_type(String);
            workload_type = "workloadType", with_workload_type(String);
            resource_name = "resourceName", with_resource_name(String);
            demand_quantity = "demandQuantity", with_demand_quantity(i64);
        }
        optional {
            source_workload_type = "sourceWorkloadType", with_source_workload_type(String);
            expected_handover_quantity = "expectedHandoverQuantity",
                with_expected_handover_quantity(i64);
            date_expected_handover = "dateExpectedHandover",
                with_date_expected_handover(DateTime<Utc>);
            actual_handover_quantity = "actualHandoverQuantity", with_actual_handover_quantity(i64);
            date_actual_handover = "dateActualHandover", with_date_actual_handover(DateTime<Utc>);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            associated_occ_handover_resource_block_list = "associatedOccHandoverResourceBlockList",
                with_associated_occ_handover_resource_block_list([models::AssociatedOccHandoverResourceBlock]);
        }
    }
}
