// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEdgeSubnets` can sort.
    pub enum ListEdgeSubnetsSortBy {
        Cidr = "cidr",
        Region = "region",
        TimeModified = "timeModified",
    }
}
