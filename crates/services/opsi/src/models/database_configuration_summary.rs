// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database configuration.
    ///
    /// The field `entitySource` selects the variant.
    pub enum DatabaseConfigurationSummary by "entitySource" {
        AutonomousDatabase(models::AutonomousDatabaseConfigurationSummary) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        EmManagedExternalDatabase(models::EmManagedExternalDatabaseConfigurationSummary)
            = "EM_MANAGED_EXTERNAL_DATABASE", as_em_managed_external_database;
        ExternalMysqlDatabaseSystem(models::ExternalMysqlDatabaseConfigurationSummary)
            = "EXTERNAL_MYSQL_DATABASE_SYSTEM", as_external_mysql_database_system;
        MacsManagedAutonomousDatabase(models::MacsManagedAutonomousDatabaseConfigurationSummary)
            = "MACS_MANAGED_AUTONOMOUS_DATABASE", as_macs_managed_autonomous_database;
        MacsManagedCloudDatabase(models::MacsManagedCloudDatabaseConfigurationSummary)
            = "MACS_MANAGED_CLOUD_DATABASE", as_macs_managed_cloud_database;
        MacsManagedExternalDatabase(models::MacsManagedExternalDatabaseConfigurationSummary)
            = "MACS_MANAGED_EXTERNAL_DATABASE", as_macs_managed_external_database;
        MdsMysqlDatabaseSystem(models::MdsMysqlDatabaseConfigurationSummary)
            = "MDS_MYSQL_DATABASE_SYSTEM", as_mds_mysql_database_system;
        PeComanagedDatabase(models::PeComanagedManagedExternalDatabaseConfigurationSummary)
            = "PE_COMANAGED_DATABASE", as_pe_comanaged_database;
    }
    shared {
        /// The OCID of the database insight.
        database_insight_id = "databaseInsightId", str, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The name of the database.
        database_name = "databaseName", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The display name of the database. Does not have to be unique.
        database_display_name = "databaseDisplayName", str, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The type of the database.
        database_type = "databaseType", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The version of the database.
        database_version = "databaseVersion", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Whether advanced features are enabled.
        is_advanced_features_enabled = "isAdvancedFeaturesEnabled", copy bool, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The name of the container database (CDB).
        cdb_name = "cdbName", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for
        /// other databases.
        processor_count = "processorCount", copy i64, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
    }
}
