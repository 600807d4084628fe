// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a database insight to create.
    ///
    /// The field `entitySource` selects the variant.
    pub enum CreateDatabaseInsightDetails by "entitySource", sent {
        AutonomousDatabase(models::CreateAutonomousDatabaseInsightDetails) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        EmManagedExternalDatabase(models::CreateEmManagedExternalDatabaseInsightDetails)
            = "EM_MANAGED_EXTERNAL_DATABASE", as_em_managed_external_database;
        ExternalMysqlDatabaseSystem(models::CreateExternalMysqlDatabaseInsightDetails)
            = "EXTERNAL_MYSQL_DATABASE_SYSTEM", as_external_mysql_database_system;
        MacsManagedAutonomousDatabase(models::CreateMacsManagedAutonomousDatabaseInsightDetails)
            = "MACS_MANAGED_AUTONOMOUS_DATABASE", as_macs_managed_autonomous_database;
        MacsManagedCloudDatabase(models::CreateMacsManagedCloudDatabaseInsightDetails)
            = "MACS_MANAGED_CLOUD_DATABASE", as_macs_managed_cloud_database;
        MdsMysqlDatabaseSystem(models::CreateMdsMySqlDatabaseInsightDetails)
            = "MDS_MYSQL_DATABASE_SYSTEM", as_mds_mysql_database_system;
        PeComanagedDatabase(models::CreatePeComanagedDatabaseInsightDetails)
            = "PE_COMANAGED_DATABASE", as_pe_comanaged_database;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AutonomousDatabase EmManagedExternalDatabase
            ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase MacsManagedCloudDatabase
            MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in AutonomousDatabase
            EmManagedExternalDatabase ExternalMysqlDatabaseSystem MacsManagedAutonomousDatabase
            MacsManagedCloudDatabase MdsMysqlDatabaseSystem PeComanagedDatabase;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            AutonomousDatabase EmManagedExternalDatabase ExternalMysqlDatabaseSystem
            MacsManagedAutonomousDatabase MacsManagedCloudDatabase MdsMysqlDatabaseSystem
            PeComanagedDatabase;
    }
}
