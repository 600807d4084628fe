// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a mds MySQL database configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MdsMysqlDatabaseConfigurationSummary {
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
    /// Whether a HeatWave cluster is attached.
    pub is_heat_wave_cluster_attached: bool,
    /// Whether the DB system is highly available.
    pub is_highly_available: bool,
    /// The name of the shape.
    pub shape_name: String,
}

model! {
    MdsMysqlDatabaseConfigurationSummary, "entitySource" = "MDS_MYSQL_DATABASE_SYSTEM" {
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
        is_heat_wave_cluster_attached = "isHeatWaveClusterAttached";
        is_highly_available = "isHighlyAvailable";
        shape_name = "shapeName";
    }
}
