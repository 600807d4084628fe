// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A create database base.
    ///
    /// The field `source` selects the variant.
    pub enum CreateDatabaseBase by "source", sent {
        Database(models::CreateDatabaseFromDatabase) = "DATABASE", as_database;
        Dataguard(models::CreateStandByDatabaseDetails) = "DATAGUARD", as_dataguard;
        DbBackup(models::CreateDatabaseFromBackup) = "DB_BACKUP", as_db_backup;
        DbClone(models::CreateCloneDatabaseFromDatabase) = "DB_CLONE", as_db_clone;
        DbSnapshot(models::CreateDatabaseFromSnapshot) = "DB_SNAPSHOT", as_db_snapshot;
        None(models::CreateNewDatabaseDetails) = "NONE", as_none;
    }
    shared {
        /// The OCID of the Database Home.
        db_home_id = "dbHomeId", str, in Database Dataguard DbBackup DbClone DbSnapshot None;
        /// The version of the database.
        db_version = "dbVersion", str, in Database Dataguard DbBackup DbClone DbSnapshot None;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in Database Dataguard DbBackup DbClone DbSnapshot None;
        /// The OCID of the version of the key. Default: the current version.
        kms_key_version_id = "kmsKeyVersionId", str, in Database Dataguard DbBackup DbClone
            DbSnapshot None;
    }
}
