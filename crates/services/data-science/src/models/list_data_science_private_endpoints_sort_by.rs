// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The field to sort by. Only `timeCreated` is supported.
    pub enum ListDataSciencePrivateEndpointsSortBy {
        TimeCreated = "timeCreated",
    }
}
