// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// The summary of an operations insights warehouse user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsWarehouseUserSummary {
    /// The OCID of the Ops Insights warehouse.
    pub operations_insights_warehouse_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The password for the connection.
    pub connection_password: Option<Secret>,
    /// Whether the user has access to AWR data.
    pub is_awr_data_access: bool,
    /// Whether the user has access to Enterprise Manager data.
    pub is_em_data_access: Option<bool>,
    /// Whether the user has access to Ops Insights data.
    pub is_opsi_data_access: Option<bool>,
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
    pub lifecycle_state: models::OperationsInsightsWarehouseUserLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    OperationsInsightsWarehouseUserSummary {
        operations_insights_warehouse_id = "operationsInsightsWarehouseId";
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        connection_password = "connectionPassword";
        is_awr_data_access = "isAwrDataAccess";
        is_em_data_access = "isEmDataAccess";
        is_opsi_data_access = "isOpsiDataAccess";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
