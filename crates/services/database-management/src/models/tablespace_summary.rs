// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a tablespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::TablespaceType,
    /// The status.
    pub status: Option<models::TablespaceStatus>,
    /// The block size of the tablespace, in bytes.
    pub block_size_bytes: Option<f64>,
    /// The default logging attribute.
    pub logging: Option<models::TablespaceLogging>,
    /// Whether the tablespace is in force logging mode.
    pub is_force_logging: Option<bool>,
    /// The management of extents in the tablespace.
    pub extent_management: Option<models::TablespaceExtentManagement>,
    /// The type of extent allocation of the tablespace.
    pub allocation_type: Option<models::TablespaceAllocationType>,
    /// Whether the tablespace is plugged in.
    pub is_plugged_in: Option<bool>,
    /// Whether segment space is managed by free lists or by bitmaps.
    pub segment_space_management: Option<models::TablespaceSegmentSpaceManagement>,
    /// Whether default table compression is enabled.
    pub default_table_compression: Option<models::TablespaceDefaultTableCompression>,
    /// The retention.
    pub retention: Option<models::TablespaceRetention>,
    /// Whether the tablespace is a bigfile tablespace, with a single data file or temp file.
    pub is_bigfile: Option<bool>,
    /// Whether predicates are evaluated by the host or by the storage.
    pub predicate_evaluation: Option<models::TablespacePredicateEvaluation>,
    /// Whether the object is encrypted.
    pub is_encrypted: Option<bool>,
    /// The operations that the default compression is enabled for.
    pub compress_for: Option<models::TablespaceCompressFor>,
    /// Whether tables in the tablespace use the In-Memory Column Store by default.
    pub default_in_memory: Option<models::TablespaceDefaultInMemory>,
    /// The default priority of populating the In-Memory Column Store for the tablespace.
    pub default_in_memory_priority: Option<models::TablespaceDefaultInMemoryPriority>,
    /// The default distribution of the In-Memory Column Store for the tablespace in RAC
    /// environments.
    pub default_in_memory_distribute: Option<models::TablespaceDefaultInMemoryDistribute>,
    /// The default compression level of the In-Memory Column Store for the tablespace.
    pub default_in_memory_compression: Option<models::TablespaceDefaultInMemoryCompression>,
    /// The duplication of the In-Memory Column Store in RAC environments.
    pub default_in_memory_duplicate: Option<models::TablespaceDefaultInMemoryDuplicate>,
    /// Whether the tablespace is shared or a local temporary tablespace.
    pub shared: Option<models::TablespaceShared>,
    /// Whether default index compression is enabled.
    pub default_index_compression: Option<models::TablespaceDefaultIndexCompression>,
    /// The type of operations for which index compression is the default.
    pub index_compress_for: Option<models::TablespaceIndexCompressFor>,
    /// The default of the `CELLMEMORY` attribute for tables in the tablespace. Intended for
    /// Exadata.
    pub default_cell_memory: Option<String>,
    /// The default population of the In-Memory Column Store among the instances for the tablespace.
    pub default_in_memory_service: Option<models::TablespaceDefaultInMemoryService>,
    /// The name of the service that populates the In-Memory Column Store by default. Null unless
    /// the service is user-defined.
    pub default_in_memory_service_name: Option<String>,
    /// The setting of the lost write protection for the tablespace.
    pub lost_write_protect: Option<models::TablespaceLostWriteProtect>,
    /// Whether the tablespace is a chunk tablespace.
    pub is_chunk_tablespace: Option<bool>,
    /// The temporary tablespace group.
    pub temp_group: Option<String>,
    /// The maximum size, in KB.
    pub max_size_kb: Option<f64>,
    /// The allocated size of the tablespace, in KB.
    pub allocated_size_kb: Option<f64>,
    /// The size available for user data, in KB. The rest is for metadata.
    pub user_size_kb: Option<f64>,
    /// The free space of the tablespace, in KB.
    pub free_space_kb: Option<f64>,
    /// The used space of the tablespace, in KB.
    pub used_space_kb: Option<f64>,
    /// The used space as a percentage of the maximum available space of the tablespace.
    pub used_percent_available: Option<f64>,
    /// The used space as a percentage of the allocated space of the tablespace.
    pub used_percent_allocated: Option<f64>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The data files of the tablespace.
    pub datafiles: Option<Vec<models::Datafile>>,
}

model! {
    TablespaceSummary {
        name = "name";
        type_ = "type";
        status = "status";
        block_size_bytes = "blockSizeBytes";
        logging = "logging";
        is_force_logging = "isForceLogging";
        extent_management = "extentManagement";
        allocation_type = "allocationType";
        is_plugged_in = "isPluggedIn";
        segment_space_management = "segmentSpaceManagement";
        default_table_compression = "defaultTableCompression";
        retention = "retention";
        is_bigfile = "isBigfile";
        predicate_evaluation = "predicateEvaluation";
        is_encrypted = "isEncrypted";
        compress_for = "compressFor";
        default_in_memory = "defaultInMemory";
        default_in_memory_priority = "defaultInMemoryPriority";
        default_in_memory_distribute = "defaultInMemoryDistribute";
        default_in_memory_compression = "defaultInMemoryCompression";
        default_in_memory_duplicate = "defaultInMemoryDuplicate";
        shared = "shared";
        default_index_compression = "defaultIndexCompression";
        index_compress_for = "indexCompressFor";
        default_cell_memory = "defaultCellMemory";
        default_in_memory_service = "defaultInMemoryService";
        default_in_memory_service_name = "defaultInMemoryServiceName";
        lost_write_protect = "lostWriteProtect";
        is_chunk_tablespace = "isChunkTablespace";
        temp_group = "tempGroup";
        max_size_kb = "maxSizeKB";
        allocated_size_kb = "allocatedSizeKB";
        user_size_kb = "userSizeKB";
        free_space_kb = "freeSpaceKB";
        used_space_kb = "usedSpaceKB";
        used_percent_available = "usedPercentAvailable";
        used_percent_allocated = "usedPercentAllocated";
        is_default = "isDefault";
        datafiles = "datafiles";
    }
}
