// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the group type of search software source package groups.
    pub enum SearchSoftwareSourcePackageGroupsGroupType {
        Group = "GROUP",
        Environment = "ENVIRONMENT",
        Category = "CATEGORY",
    }
}
