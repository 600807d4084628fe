// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagedMySqlDatabaseConfigurationData` can sort.
    pub enum ListManagedMySqlDatabaseConfigurationDataSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}
