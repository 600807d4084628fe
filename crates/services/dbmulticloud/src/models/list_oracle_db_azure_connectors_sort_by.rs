// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOracleDbAzureConnectors` can sort.
    pub enum ListOracleDbAzureConnectorsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
