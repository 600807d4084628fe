// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a database insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum DatabaseInsightSummary by "entitySource" {
        AutonomousDatabase(models::AutonomousDatabaseInsightSummary) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        EmManagedExternalDatabase(models::EmManagedExternalDatabaseInsightSummary)
            = "EM_MANAGED_EXTERNAL_DATABASE", as_em_managed_external_database;
        ExternalMysqlDatabaseSystem(models::ExternalMysqlDatabaseInsightSummary)
            = "EXTERNAL_MYSQL_DATABASE_SYSTEM", as_external_mysql_database_system;
        MacsManagedAutonomousDatabase(models::MacsManagedAutonomousDatabaseInsightSummary)
            = "MACS_MANAGED_AUTONOMOUS_DATABASE", as_macs_managed_autonomous_database;
        MacsManagedCloudDatabase(models::MacsManagedCloudDatabaseInsightSummary)
            = "MACS_MANAGED_CLOUD_DATABASE", as_macs_managed_cloud_database;
        MacsManagedExternalDatabase(models::MacsManagedExternalDatabaseInsightSummary)
            = "MACS_MANAGED_EXTERNAL_DATABASE", as_macs_managed_external_database;
        MdsMysqlDatabaseSystem(models::MdsMySqlDatabaseInsightSummary)
            = "MDS_MYSQL_DATABASE_SYSTEM", as_mds_mysql_database_system;
        PeComanagedDatabase(models::PeComanagedDatabaseInsightSummary) = "PE_COMANAGED_DATABASE",
            as_pe_comanaged_database;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The OCID of the database.
        database_id = "databaseId", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
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
        /// The database host names.
        database_host_names = "databaseHostNames", ref [String], in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for
        /// other databases.
        processor_count = "processorCount", copy i64, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The status.
        status = "status", copy models::DatabaseInsightStatus, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MacsManagedExternalDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DatabaseInsightLifecycleState, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MacsManagedExternalDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// The details of the status of the database connection.
        database_connection_status_details = "databaseConnectionStatusDetails", str, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MacsManagedExternalDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
    }
}
