// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a model group model.
    pub enum ModelGroupModelCategory {
        User = "USER",
        Service = "SERVICE",
    }
}
