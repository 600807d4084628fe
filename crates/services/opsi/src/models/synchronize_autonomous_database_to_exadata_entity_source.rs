// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity source of a synchronize autonomous database to Exadata.
    pub enum SynchronizeAutonomousDatabaseToExadataEntitySource {
        AutonomousDatabase = "AUTONOMOUS_DATABASE",
        EmManagedExternalDatabase = "EM_MANAGED_EXTERNAL_DATABASE",
        MacsManagedExternalDatabase = "MACS_MANAGED_EXTERNAL_DATABASE",
        PeComanagedDatabase = "PE_COMANAGED_DATABASE",
        MdsMysqlDatabaseSystem = "MDS_MYSQL_DATABASE_SYSTEM",
        ExternalMysqlDatabaseSystem = "EXTERNAL_MYSQL_DATABASE_SYSTEM",
        MacsManagedCloudDatabase = "MACS_MANAGED_CLOUD_DATABASE",
        MacsManagedAutonomousDatabase = "MACS_MANAGED_AUTONOMOUS_DATABASE",
    }
}
