// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An operations insights warehouse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsWarehouse {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The number of allocated CPUs.
    pub cpu_allocated: f64,
    /// The compute model: ECPU or OCPU.
    pub compute_model: Option<models::OperationsInsightsWarehouseComputeModel>,
    /// The number of OCPUs that the Ops Insights warehouse uses. Can be fractional.
    pub cpu_used: Option<f64>,
    /// The allocated storage in GB.
    pub storage_allocated_in_gbs: Option<f64>,
    /// The storage that the Ops Insights warehouse uses, in GB.
    pub storage_used_in_gbs: Option<f64>,
    /// The OCID of the dynamic group.
    pub dynamic_group_id: Option<String>,
    /// The ID of the tenancy of Ops Insights.
    pub operations_insights_tenancy_id: Option<String>,
    /// The time at which the wallet of the warehouse was last rotated.
    pub time_last_wallet_rotated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OperationsInsightsWarehouseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    OperationsInsightsWarehouse {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        cpu_allocated = "cpuAllocated";
        compute_model = "computeModel";
        cpu_used = "cpuUsed";
        storage_allocated_in_gbs = "storageAllocatedInGBs";
        storage_used_in_gbs = "storageUsedInGBs";
        dynamic_group_id = "dynamicGroupId";
        operations_insights_tenancy_id = "operationsInsightsTenancyId";
        time_last_wallet_rotated = "timeLastWalletRotated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
