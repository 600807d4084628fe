// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `refType` in `ListRefs`.
    pub enum ListRefsRefType {
        Branch = "BRANCH",
        Tag = "TAG",
    }
}
