// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a replicate Oracle DB AWS key pool.
    pub enum ReplicateOracleDbAwsKeyPoolAction {
        Create = "CREATE",
        Delete = "DELETE",
    }
}
