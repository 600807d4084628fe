// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the available update mode of a VM cluster update.
    pub enum VmClusterUpdateAvailableUpdateMode {
        OnlineHighcvss = "ONLINE_HIGHCVSS",
        OnlineAllcvss = "ONLINE_ALLCVSS",
        OnlineAllUpdates = "ONLINE_ALL_UPDATES",
        PendingUpdates = "PENDING_UPDATES",
        FullUpdate = "FULL_UPDATE",
    }
}
