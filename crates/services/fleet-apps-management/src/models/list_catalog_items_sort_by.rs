// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCatalogItems` can sort.
    pub enum ListCatalogItemsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        TimeBackfillLastChecked = "timeBackfillLastChecked",
    }
}
