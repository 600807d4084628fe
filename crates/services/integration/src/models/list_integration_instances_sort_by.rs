// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListIntegrationInstances` can sort.
    pub enum ListIntegrationInstancesSortBy {
        Timecreated = "TIMECREATED",
        Displayname = "DISPLAYNAME",
    }
}
