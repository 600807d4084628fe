// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the policy of a join.
    pub enum JoinPolicy {
        InnerJoin = "INNER_JOIN",
        LeftJoin = "LEFT_JOIN",
        RightJoin = "RIGHT_JOIN",
        FullJoin = "FULL_JOIN",
    }
}
