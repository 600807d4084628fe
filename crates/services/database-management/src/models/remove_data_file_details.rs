// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a data file to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDataFileDetails {
    /// The details of the credential.
    pub credential_details: Option<models::TablespaceAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The type of the file.
    pub file_type: models::RemoveDataFileFileType,
    /// The data file or temp file to remove from the tablespace, by name.
    pub data_file: String,
}

model! {
    RemoveDataFileDetails {
        required {
            file_type = "fileType", with_file_type(models::RemoveDataFileFileType);
            data_file = "dataFile", with_data_file(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::TablespaceAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
