// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListTopUtilizedProductLicenses` can sort.
    pub enum ListTopUtilizedProductLicensesSortBy {
        TotalLicenseUnitsConsumed = "totalLicenseUnitsConsumed",
    }
}
