// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCC availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccAvailabilitySummary {
    /// The OCID of the catalog.
    pub catalog_id: String,
    /// The OCI service that capacity is managed for.
    pub namespace: models::OccAvailabilityNamespace,
    /// The time of the final customer order.
    pub date_final_customer_order: DateTime<Utc>,
    /// The date by which the requested capacity is handed over.
    pub date_expected_capacity_handover: DateTime<Utc>,
    /// The type of the resource.
    pub resource_type: String,
    /// The type of the workload.
    pub workload_type: String,
    /// The name of the resource.
    pub resource_name: String,
    /// The available quantity.
    pub available_quantity: i64,
    /// The total available quantity.
    pub total_available_quantity: i64,
    /// The demanded quantity.
    pub demanded_quantity: i64,
    /// The unit.
    pub unit: String,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OccAvailabilitySummary {
        catalog_id = "catalogId";
        namespace = "namespace";
        date_final_customer_order = "dateFinalCustomerOrder";
        date_expected_capacity_handover = "dateExpectedCapacityHandover";
        resource_type = "resourceType";
        workload_type = "workloadType";
        resource_name = "resourceName";
        available_quantity = "availableQuantity";
        total_available_quantity = "totalAvailableQuantity";
        demanded_quantity = "demandedQuantity";
        unit = "unit";
        system_tags = "systemTags";
    }
}
