// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOracleDbAwsKeyPools` can sort.
    pub enum ListOracleDbAwsKeyPoolsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
