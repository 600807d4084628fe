// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListEntitlements` can sort.
    pub enum ListEntitlementsSortBy {
        Csi = "csi",
        VendorName = "vendorName",
    }
}
