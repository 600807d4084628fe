// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCCM demand signal item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateOccmDemandSignalItemDetails {
    /// The OCID of the demand signal.
    pub demand_signal_id: String,
    /// The create OCCM demand signal items.
    pub create_occm_demand_signal_items: Vec<models::BulkCreateOccmDemandSignalItem>,
}

model! {
    BulkCreateOccmDemandSignalItemDetails {
        required {
            demand_signal_id = "demandSignalId", with_demand_signal_id(String);
            create_occm_demand_signal_items = "createOccmDemandSignalItems",
                with_create_occm_demand_signal_items([models::BulkCreateOccmDemandSignalItem]);
        }
    }
}
