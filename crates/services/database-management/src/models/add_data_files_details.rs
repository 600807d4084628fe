// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of data files to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDataFilesDetails {
    /// The details of the credential.
    pub credential_details: Option<models::TablespaceAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The type of the file.
    pub file_type: models::AddDataFilesFileType,
    /// The data files of the tablespace.
    pub data_files: Option<Vec<String>>,
    /// The number of files to add to the tablespace. Only for Oracle Managed Files.
    pub file_count: Option<i64>,
    /// The size of each file.
    pub file_size: Option<models::TablespaceStorageSize>,
    /// Whether an existing file can be reused. Only if the file name is given.
    pub is_reusable: Option<bool>,
    /// Whether the file is extended automatically.
    pub is_auto_extensible: Option<bool>,
    /// The size of the next increment of automatic extension.
    pub auto_extend_next_size: Option<models::TablespaceStorageSize>,
    /// The maximum size of the disk space for automatic extension.
    pub auto_extend_max_size: Option<models::TablespaceStorageSize>,
    /// Whether the data file or temp file has no maximum size.
    pub is_max_size_unlimited: Option<bool>,
}

model! {
    AddDataFilesDetails {
        required {
            file_type = "fileType", with_file_type(models::AddDataFilesFileType);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::TablespaceAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            data_files = "dataFiles", with_data_files([String]);
            file_count = "fileCount", with_file_count(i64);
            file_size = "fileSize", with_file_size(models::TablespaceStorageSize);
            is_reusable = "isReusable", with_is_reusable(bool);
            is_auto_extensible = "isAutoExtensible", with_is_auto_extensible(bool);
            auto_extend_next_size = "autoExtendNextSize",
                with_auto_extend_next_size(models::TablespaceStorageSize);
            auto_extend_max_size = "autoExtendMaxSize",
                with_auto_extend_max_size(models::TablespaceStorageSize);
            is_max_size_unlimited = "isMaxSizeUnlimited", with_is_max_size_unlimited(bool);
        }
    }
}
