// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCustomerInstanceReportExports` can sort.
    pub enum ListCustomerInstanceReportExportsSortBy {
        TimeCreated = "timeCreated",
        FileName = "fileName",
    }
}
