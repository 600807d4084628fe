// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListExadataConfigurations` can sort.
    pub enum ListExadataConfigurationsSortBy {
        ExadataName = "exadataName",
        ExadataDisplayName = "exadataDisplayName",
        ExadataType = "exadataType",
    }
}
