// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a data entity.
    ///
    /// The field `modelType` selects the variant.
    pub enum DataEntitySummary by "modelType" {
        DataStoreEntity(models::DataEntitySummaryFromDataStore) = "DATA_STORE_ENTITY",
            as_data_store_entity;
        FileEntity(models::DataEntitySummaryFromFile) = "FILE_ENTITY", as_file_entity;
        ObjectEntity(models::DataEntitySummaryFromObject) = "OBJECT_ENTITY", as_object_entity;
        SqlEntity(models::DataEntitySummaryFromSql) = "SQL_ENTITY", as_sql_entity;
        TableEntity(models::DataEntitySummaryFromTable) = "TABLE_ENTITY", as_table_entity;
        ViewEntity(models::DataEntitySummaryFromView) = "VIEW_ENTITY", as_view_entity;
    }
    shared {
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in DataStoreEntity FileEntity
            ObjectEntity SqlEntity TableEntity ViewEntity;
    }
}
