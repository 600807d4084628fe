// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListServiceCatalogAssociations` can sort.
    pub enum ListServiceCatalogAssociationsSortBy {
        Timecreated = "TIMECREATED",
    }
}
