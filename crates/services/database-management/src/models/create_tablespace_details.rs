// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a tablespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTablespaceDetails {
    /// The details of the credential.
    pub credential_details: Option<models::TablespaceAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The name. Unique in the database.
    pub name: String,
    /// The type.
    pub type_: Option<models::TablespaceType>,
    /// Whether the tablespace is a bigfile tablespace, with a single data file or temp file.
    pub is_bigfile: Option<bool>,
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
    /// The value of `blockSizeInKilobytes`.
    pub block_size_in_kilobytes: Option<i64>,
    /// Whether the object is encrypted.
    pub is_encrypted: Option<bool>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<String>,
    /// The default compress.
    pub default_compress: Option<models::TablespaceDefaultCompress>,
    /// The status.
    pub status: Option<models::TablespaceStatus>,
    /// The management of extents in the tablespace.
    pub extent_management: Option<models::CreateTablespaceDetailsExtentManagement>,
    /// The extent uniform size.
    pub extent_uniform_size: Option<models::TablespaceStorageSize>,
    /// The segment management.
    pub segment_management: Option<models::TablespaceSegmentManagement>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    CreateTablespaceDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::TablespaceAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            type_ = "type", with_type(models::TablespaceType);
            is_bigfile = "isBigfile", with_is_bigfile(bool);
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
            block_size_in_kilobytes = "blockSizeInKilobytes", with_block_size_in_kilobytes(i64);
            is_encrypted = "isEncrypted", with_is_encrypted(bool);
            encryption_algorithm = "encryptionAlgorithm", with_encryption_algorithm(String);
            default_compress = "defaultCompress",
                with_default_compress(models::TablespaceDefaultCompress);
            status = "status", with_status(models::TablespaceStatus);
            extent_management = "extentManagement",
                with_extent_management(models::CreateTablespaceDetailsExtentManagement);
            extent_uniform_size = "extentUniformSize",
                with_extent_uniform_size(models::TablespaceStorageSize);
            segment_management = "segmentManagement",
                with_segment_management(models::TablespaceSegmentManagement);
            is_default = "isDefault", with_is_default(bool);
        }
    }
}
