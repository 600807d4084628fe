// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a data entity.
    ///
    /// The field `modelType` selects the variant.
    pub enum DataEntityDetails by "modelType", sent {
        DataStoreEntity(models::DataEntityFromDataStoreEntityDetails) = "DATA_STORE_ENTITY",
            as_data_store_entity;
        FileEntity(models::DataEntityFromFileEntityDetails) = "FILE_ENTITY", as_file_entity;
        ObjectEntity(models::DataEntityFromObjectEntityDetails) = "OBJECT_ENTITY", as_object_entity;
        SqlEntity(models::DataEntityFromSqlEntityDetails) = "SQL_ENTITY", as_sql_entity;
        TableEntity(models::DataEntityFromTableEntityDetails) = "TABLE_ENTITY", as_table_entity;
        ViewEntity(models::DataEntityFromViewEntityDetails) = "VIEW_ENTITY", as_view_entity;
    }
}
