// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a flex component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlexComponentSummary {
    /// The name.
    pub name: String,
    /// The lower limit for the number of enabled CPU cores.
    pub minimum_core_count: Option<i64>,
    /// The upper limit for the number of enabled CPU cores.
    pub available_core_count: Option<i64>,
    /// The available DB storage, in gigabytes.
    pub available_db_storage_in_gbs: Option<i64>,
    /// The number of runtime minimum cores.
    pub runtime_minimum_core_count: Option<i64>,
    /// The shape.
    pub shape: Option<String>,
    /// The available memory, in GB.
    pub available_memory_in_gbs: Option<i64>,
    /// The available local storage, in gigabytes.
    pub available_local_storage_in_gbs: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<String>,
    /// The hardware type.
    pub hardware_type: Option<models::FlexComponentHardwareType>,
    /// The description summary.
    pub description_summary: Option<String>,
}

model! {
    FlexComponentSummary {
        name = "name";
        minimum_core_count = "minimumCoreCount";
        available_core_count = "availableCoreCount";
        available_db_storage_in_gbs = "availableDbStorageInGBs";
        runtime_minimum_core_count = "runtimeMinimumCoreCount";
        shape = "shape";
        available_memory_in_gbs = "availableMemoryInGBs";
        available_local_storage_in_gbs = "availableLocalStorageInGBs";
        compute_model = "computeModel";
        hardware_type = "hardwareType";
        description_summary = "descriptionSummary";
    }
}
