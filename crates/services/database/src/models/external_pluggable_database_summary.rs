// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an external pluggable database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPluggableDatabaseSummary {
    /// The OCID of the source database.
    pub source_id: Option<String>,
    /// The OCID of the external container database.
    pub external_container_database_id: String,
    /// The configuration of Ops Insights for the database.
    pub operations_insights_config: Option<models::OperationsInsightsConfig>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExternalPluggableDatabaseLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The ID of an Oracle Database outside of Oracle Cloud.
    pub db_id: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The Oracle Database edition.
    pub database_edition: Option<models::ExternalPluggableDatabaseDatabaseEdition>,
    /// The time zone: an offset in the form `+hh:mm`, or the name of a region.
    pub time_zone: Option<String>,
    /// The character set of the database.
    pub character_set: Option<String>,
    /// The national character set of the database.
    pub ncharacter_set: Option<String>,
    /// The database packs that are licensed for the external Oracle Database.
    pub db_packs: Option<String>,
    /// The configuration of the Oracle Database, such as RAC or single instance.
    pub database_configuration: Option<models::ExternalPluggableDatabaseDatabaseConfiguration>,
    /// The configuration of Database Management.
    pub database_management_config: Option<models::DatabaseManagementConfig>,
    /// The configuration of Stack Monitoring.
    pub stack_monitoring_config: Option<models::StackMonitoringConfig>,
}

model! {
    ExternalPluggableDatabaseSummary {
        source_id = "sourceId";
        external_container_database_id = "externalContainerDatabaseId";
        operations_insights_config = "operationsInsightsConfig";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        id = "id";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        db_unique_name = "dbUniqueName";
        db_id = "dbId";
        database_version = "databaseVersion";
        database_edition = "databaseEdition";
        time_zone = "timeZone";
        character_set = "characterSet";
        ncharacter_set = "ncharacterSet";
        db_packs = "dbPacks";
        database_configuration = "databaseConfiguration";
        database_management_config = "databaseManagementConfig";
        stack_monitoring_config = "stackMonitoringConfig";
    }
}
