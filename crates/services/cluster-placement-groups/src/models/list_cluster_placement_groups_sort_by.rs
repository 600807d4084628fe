// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListClusterPlacementGroups` can sort.
    pub enum ListClusterPlacementGroupsSortBy {
        TimeCreated = "timeCreated",
        Name = "name",
        Id = "id",
    }
}
