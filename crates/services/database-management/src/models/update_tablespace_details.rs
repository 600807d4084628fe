// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTablespaceDetails {
    /// The details of the credential.
    pub credential_details: Option<models::TablespaceAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The name. Unique in the database.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<models::TablespaceType>,
    /// The size of each file.
    pub file_size: Option<models::TablespaceStorageSize>,
    /// The status.
    pub status: Option<models::TablespaceStatus>,
    /// Whether the file is extended automatically.
    pub is_auto_extensible: Option<bool>,
    /// The size of the next increment of automatic extension.
    pub auto_extend_next_size: Option<models::TablespaceStorageSize>,
    /// The maximum size of the disk space for automatic extension.
    pub auto_extend_max_size: Option<models::TablespaceStorageSize>,
    /// Whether the data file or temp file has no maximum size.
    pub is_max_size_unlimited: Option<bool>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateTablespaceDetails {
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::TablespaceAdminCredentialDetails),
                clear_credential_details;
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails),
                clear_database_credential;
            name = "name", with_name(String), clear_name;
            type_ = "type", with_type(models::TablespaceType), clear_type;
            file_size = "fileSize", with_file_size(models::TablespaceStorageSize), clear_file_size;
            status = "status", with_status(models::TablespaceStatus), clear_status;
            is_auto_extensible = "isAutoExtensible", with_is_auto_extensible(bool),
                clear_is_auto_extensible;
            auto_extend_next_size = "autoExtendNextSize",
                with_auto_extend_next_size(models::TablespaceStorageSize),
                clear_auto_extend_next_size;
            auto_extend_max_size = "autoExtendMaxSize",
                with_auto_extend_max_size(models::TablespaceStorageSize),
                clear_auto_extend_max_size;
            is_max_size_unlimited = "isMaxSizeUnlimited", with_is_max_size_unlimited(bool),
                clear_is_max_size_unlimited;
            is_default = "isDefault", with_is_default(bool), clear_is_default;
        }
    }
}
