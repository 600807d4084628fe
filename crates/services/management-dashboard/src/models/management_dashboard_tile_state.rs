// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a management dashboard tile.
    pub enum ManagementDashboardTileState {
        Deleted = "DELETED",
        Unauthorized = "UNAUTHORIZED",
        Default = "DEFAULT",
    }
}
