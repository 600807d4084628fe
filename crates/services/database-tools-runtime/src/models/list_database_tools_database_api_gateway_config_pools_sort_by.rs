// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseToolsDatabaseApiGatewayConfigPools` can sort.
    pub enum ListDatabaseToolsDatabaseApiGatewayConfigPoolsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
