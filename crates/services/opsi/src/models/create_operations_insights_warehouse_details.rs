// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an operations insights warehouse to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOperationsInsightsWarehouseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The number of allocated CPUs.
    pub cpu_allocated: f64,
    /// The compute model: ECPU or OCPU.
    pub compute_model: Option<models::OperationsInsightsWarehouseComputeModel>,
    /// The allocated storage in GB.
    pub storage_allocated_in_gbs: Option<f64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateOperationsInsightsWarehouseDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            cpu_allocated = "cpuAllocated", with_cpu_allocated(f64);
        }
        optional {
            compute_model = "computeModel",
                with_compute_model(models::OperationsInsightsWarehouseComputeModel);
            storage_allocated_in_gbs = "storageAllocatedInGBs", with_storage_allocated_in_gbs(f64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
