// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAddons` can sort.
    pub enum ListAddonsSortBy {
        TimeCreated = "timeCreated",
    }
}
