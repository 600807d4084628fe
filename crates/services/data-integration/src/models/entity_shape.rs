// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An entity shape.
    ///
    /// The field `modelType` selects the variant.
    pub enum EntityShape by "modelType" {
        FileEntity(models::EntityShapeFromFile) = "FILE_ENTITY", as_file_entity;
        ObjectEntity(models::EntityShapeFromObject) = "OBJECT_ENTITY", as_object_entity;
        SqlEntity(models::EntityShapeFromSQL) = "SQL_ENTITY", as_sql_entity;
    }
    shared {
        /// The metadata.
        metadata = "metadata", ref models::ObjectMetadata, in FileEntity ObjectEntity SqlEntity;
    }
}
