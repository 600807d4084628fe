// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An autonomous data warehouse.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDataWarehouse {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousDataWarehouseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the database.
    pub db_name: String,
    /// The number of CPU cores.
    pub cpu_core_count: i64,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: i64,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The URL of the service console.
    pub service_console_url: Option<String>,
    /// The connection strings of the database.
    pub connection_strings: Option<models::AutonomousDataWarehouseConnectionStrings>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license. Default: `BRING_YOUR_OWN_LICENSE`.
    pub license_model: Option<models::AutonomousDataWarehouseLicenseModel>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The version of the database.
    pub db_version: Option<String>,
}

model! {
    AutonomousDataWarehouse {
        id = "id";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        db_name = "dbName";
        cpu_core_count = "cpuCoreCount";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        time_created = "timeCreated";
        display_name = "displayName";
        service_console_url = "serviceConsoleUrl";
        connection_strings = "connectionStrings";
        license_model = "licenseModel";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        db_version = "dbVersion";
    }
}
