// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListZones` can sort.
    pub enum ListZonesSortBy {
        Name = "name",
        ZoneType = "zoneType",
        TimeCreated = "timeCreated",
    }
}
