// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a related object type.
    ///
    /// The field `type` selects the variant.
    pub enum RelatedObjectTypeDetails by "type" {
        DatabaseParameter(models::DatabaseParameterTypeDetails) = "DATABASE_PARAMETER",
            as_database_parameter;
        SchemaObject(models::SchemaObjectTypeDetails) = "SCHEMA_OBJECT", as_schema_object;
        Sql(models::SqlTypeDetails) = "SQL", as_sql;
    }
}
