// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The category: created by a user (`USER`) or provided by the service (`SERVICE`).
    pub enum ModelGroupModelCategory {
        User = "USER",
        Service = "SERVICE",
    }
}
