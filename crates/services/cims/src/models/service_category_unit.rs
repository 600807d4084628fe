// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a service category.
    pub enum ServiceCategoryUnit {
        Count = "COUNT",
        Gb = "GB",
        None = "NONE",
    }
}
