// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListSubsettingSchemaRelations` can sort.
    pub enum ListSubsettingSchemaRelationsSortBy {
        RelationType = "relationType",
        SchemaName = "schemaName",
        ObjectName = "objectName",
    }
}
