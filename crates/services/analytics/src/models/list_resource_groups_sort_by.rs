// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResourceGroups` can sort.
    pub enum ListResourceGroupsSortBy {
        Id = "id",
        ResourceName = "resourceName",
        DisplayName = "displayName",
        Description = "description",
        Capacity = "capacity",
        Status = "status",
    }
}
