// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a MACs managed cloud database configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsManagedCloudDatabaseConfigurationSummary {
    /// The OCID of the database insight.
    pub database_insight_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub database_name: String,
    /// The display name of the database. Does not have to be unique.
    pub database_display_name: String,
    /// The type of the database.
    pub database_type: String,
    /// The version of the database.
    pub database_version: String,
    /// Whether advanced features are enabled.
    pub is_advanced_features_enabled: bool,
    /// The name of the container database (CDB).
    pub cdb_name: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for other
    /// databases.
    pub processor_count: Option<i64>,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The OCID of the parent.
    pub parent_id: String,
    /// The details of the Exadata system.
    pub exadata_details: models::ExadataDetails,
}

model! {
    MacsManagedCloudDatabaseConfigurationSummary, "entitySource" = "MACS_MANAGED_CLOUD_DATABASE" {
        database_insight_id = "databaseInsightId";
        compartment_id = "compartmentId";
        database_name = "databaseName";
        database_display_name = "databaseDisplayName";
        database_type = "databaseType";
        database_version = "databaseVersion";
        is_advanced_features_enabled = "isAdvancedFeaturesEnabled";
        cdb_name = "cdbName";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        processor_count = "processorCount";
        database_id = "databaseId";
        management_agent_id = "managementAgentId";
        parent_id = "parentId";
        exadata_details = "exadataDetails";
    }
}
