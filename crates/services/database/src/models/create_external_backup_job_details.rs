// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external backup job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalBackupJobDetails {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the database.
    pub db_version: String,
    /// The name of the database.
    pub db_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The name of the pluggable database, unique in the database: alphanumeric, starting with a
    /// letter. At most 30 characters.
    pub pdb_name: Option<String>,
    /// The external database identifier.
    pub external_database_identifier: i64,
    /// The character set of the database.
    pub character_set: String,
    /// The national character set of the database.
    pub ncharacter_set: String,
    /// The mode of the database.
    pub database_mode: models::ExternalBackupJobDatabaseMode,
    /// The Oracle Database edition.
    pub database_edition: models::ExternalBackupJobDatabaseEdition,
}

model! {
    CreateExternalBackupJobDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            db_version = "dbVersion", with_db_version(String);
            db_name = "dbName", with_db_name(String);
            external_database_identifier = "externalDatabaseIdentifier",
                with_external_database_identifier(i64);
            character_set = "characterSet", with_character_set(String);
            ncharacter_set = "ncharacterSet", with_ncharacter_set(String);
            database_mode = "databaseMode",
                with_database_mode(models::ExternalBackupJobDatabaseMode);
            database_edition = "databaseEdition",
                with_database_edition(models::ExternalBackupJobDatabaseEdition);
        }
        optional {
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            pdb_name = "pdbName", with_pdb_name(String);
        }
    }
}
