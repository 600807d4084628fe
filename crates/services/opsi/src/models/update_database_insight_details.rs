// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum UpdateDatabaseInsightDetails by "entitySource", sent {
        AutonomousDatabase(models::UpdateAutonomousDatabaseInsightDetails) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        EmManagedExternalDatabase(models::UpdateEmManagedExternalDatabaseInsightDetails)
            = "EM_MANAGED_EXTERNAL_DATABASE", as_em_managed_external_database;
        ExternalMysqlDatabaseSystem(models::UpdateExternalMysqlDatabaseInsightDetails)
            = "EXTERNAL_MYSQL_DATABASE_SYSTEM", as_external_mysql_database_system;
        MacsManagedAutonomousDatabase(models::UpdateMacsManagedAutonomousDatabaseInsightDetails)
            = "MACS_MANAGED_AUTONOMOUS_DATABASE", as_macs_managed_autonomous_database;
        MacsManagedCloudDatabase(models::UpdateMacsManagedCloudDatabaseInsightDetails)
            = "MACS_MANAGED_CLOUD_DATABASE", as_macs_managed_cloud_database;
        MacsManagedExternalDatabase(models::UpdateMacsManagedExternalDatabaseInsightDetails)
            = "MACS_MANAGED_EXTERNAL_DATABASE", as_macs_managed_external_database;
        MdsMysqlDatabaseSystem(models::UpdateMdsMySqlDatabaseInsight) = "MDS_MYSQL_DATABASE_SYSTEM",
            as_mds_mysql_database_system;
        PeComanagedDatabase(models::UpdatePeComanagedDatabaseInsightDetails)
            = "PE_COMANAGED_DATABASE", as_pe_comanaged_database;
    }
    shared {
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
    }
}
