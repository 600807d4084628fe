// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEkmsPrivateEndpoints` can sort.
    pub enum ListEkmsPrivateEndpointsSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}
