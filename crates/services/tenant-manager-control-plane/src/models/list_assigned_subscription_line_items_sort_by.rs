// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAssignedSubscriptionLineItems` can sort.
    pub enum ListAssignedSubscriptionLineItemsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
