// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDataVerificationObjectTypeCounts` can sort.
    pub enum ListDataVerificationObjectTypeCountsSortBy {
        DeltaPercent = "deltaPercent",
        SchemaName = "schemaName",
        ObjectType = "objectType",
        SourceObjectCount = "sourceObjectCount",
        TargetObjectCount = "targetObjectCount",
        SourceInvalidCount = "sourceInvalidCount",
        TargetInvalidCount = "targetInvalidCount",
    }
}
