// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListZprPolicyWorkRequests` can sort.
    pub enum ListZprPolicyWorkRequestsSortBy {
        TimeAccepted = "timeAccepted",
    }
}
