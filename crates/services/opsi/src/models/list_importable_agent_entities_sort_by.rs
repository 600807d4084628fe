// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListImportableAgentEntities` can sort.
    pub enum ListImportableAgentEntitiesSortBy {
        EntityName = "entityName",
        EntityType = "entityType",
    }
}
