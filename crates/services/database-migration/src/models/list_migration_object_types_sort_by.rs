// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMigrationObjectTypes` can sort.
    pub enum ListMigrationObjectTypesSortBy {
        Name = "name",
    }
}
