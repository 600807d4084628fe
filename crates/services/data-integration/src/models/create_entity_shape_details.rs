// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an entity shape to create.
    ///
    /// The field `modelType` selects the variant.
    pub enum CreateEntityShapeDetails by "modelType", sent {
        FileEntity(models::CreateEntityShapeFromFile) = "FILE_ENTITY", as_file_entity;
        ObjectEntity(models::CreateEntityShapeFromObject) = "OBJECT_ENTITY", as_object_entity;
        SqlEntity(models::CreateEntityShapeFromSQL) = "SQL_ENTITY", as_sql_entity;
    }
}
