// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an operations insights warehouse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperationsInsightsWarehouseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The number of allocated CPUs.
    pub cpu_allocated: Option<f64>,
    /// The compute model: ECPU or OCPU.
    pub compute_model: Option<models::OperationsInsightsWarehouseComputeModel>,
    /// The allocated storage in GB.
    pub storage_allocated_in_gbs: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOperationsInsightsWarehouseDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            cpu_allocated = "cpuAllocated", with_cpu_allocated(f64), clear_cpu_allocated;
            compute_model = "computeModel",
                with_compute_model(models::OperationsInsightsWarehouseComputeModel),
                clear_compute_model;
            storage_allocated_in_gbs = "storageAllocatedInGBs", with_storage_allocated_in_gbs(f64),
                clear_storage_allocated_in_gbs;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
