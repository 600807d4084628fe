// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a clone database from database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloneDatabaseFromDatabase {
    /// The OCID of the Database Home.
    pub db_home_id: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The database.
    pub database: models::CloneDatabaseDetails,
}

model! {
    CreateCloneDatabaseFromDatabase, "source" = "DB_CLONE" {
        required {
            database = "database", with_database(models::CloneDatabaseDetails);
        }
        optional {
            db_home_id = "dbHomeId", with_db_home_id(String);
            db_version = "dbVersion", with_db_version(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
        }
    }
}
