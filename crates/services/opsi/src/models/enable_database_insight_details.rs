// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database insight to enable.
    ///
    /// The field `entitySource` selects the variant.
    pub enum EnableDatabaseInsightDetails by "entitySource", sent {
        AutonomousDatabase(models::EnableAutonomousDatabaseInsightDetails) = "AUTONOMOUS_DATABASE",
            as_autonomous_database;
        EmManagedExternalDatabase(models::EnableEmManagedExternalDatabaseInsightDetails)
            = "EM_MANAGED_EXTERNAL_DATABASE", as_em_managed_external_database;
        ExternalMysqlDatabaseSystem(models::EnableExternalMysqlDatabaseInsightDetails)
            = "EXTERNAL_MYSQL_DATABASE_SYSTEM", as_external_mysql_database_system;
        MacsManagedAutonomousDatabase(models::EnableMacsManagedAutonomousDatabaseInsightDetails)
            = "MACS_MANAGED_AUTONOMOUS_DATABASE", as_macs_managed_autonomous_database;
        MacsManagedCloudDatabase(models::EnableMacsManagedCloudDatabaseInsightDetails)
            = "MACS_MANAGED_CLOUD_DATABASE", as_macs_managed_cloud_database;
        MdsMysqlDatabaseSystem(models::EnableMdsMySqlDatabaseInsightDetails)
            = "MDS_MYSQL_DATABASE_SYSTEM", as_mds_mysql_database_system;
        PeComanagedDatabase(models::EnablePeComanagedDatabaseInsightDetails)
            = "PE_COMANAGED_DATABASE", as_pe_comanaged_database;
    }
}
