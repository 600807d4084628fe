// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A data entity.
    ///
    /// The field `modelType` selects the variant.
    pub enum DataEntity by "modelType" {
        DataStoreEntity(models::DataEntityFromDataStore) = "DATA_STORE_ENTITY",
            as_data_store_entity;
        DerivedEntity(models::DerivedEntity) = "DERIVED_ENTITY", as_derived_entity;
        FileEntity(models::DataEntityFromFile) = "FILE_ENTITY", as_file_entity;
        ObjectEntity(models::DataEntityFromObject) = "OBJECT_ENTITY", as_object_entity;
        SqlEntity(models::DataEntityFromSql) = "SQL_ENTITY", as_sql_entity;
        TableEntity(models::DataEntityFromTable) = "TABLE_ENTITY", as_table_entity;
        ViewEntity(models::DataEntityFromView) = "VIEW_ENTITY", as_view_entity;
    }
    shared {
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in DataStoreEntity DerivedEntity
            FileEntity ObjectEntity SqlEntity TableEntity ViewEntity;
    }
}
