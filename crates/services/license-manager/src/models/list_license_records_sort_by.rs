// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLicenseRecords` can sort.
    pub enum ListLicenseRecordsSortBy {
        ExpirationDate = "expirationDate",
    }
}
