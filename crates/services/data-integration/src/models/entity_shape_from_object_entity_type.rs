// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the entity type of an entity shape from object.
    pub enum EntityShapeFromObjectEntityType {
        Table = "TABLE",
        View = "VIEW",
        File = "FILE",
        Sql = "SQL",
        Object = "OBJECT",
    }
}
