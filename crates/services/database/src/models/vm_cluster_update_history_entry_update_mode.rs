// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update mode of a VM cluster update history entry.
    pub enum VmClusterUpdateHistoryEntryUpdateMode {
        OnlineHighcvss = "ONLINE_HIGHCVSS",
        OnlineAllcvss = "ONLINE_ALLCVSS",
        OnlineAllUpdates = "ONLINE_ALL_UPDATES",
        PendingUpdatesHighcvss = "PENDING_UPDATES_HIGHCVSS",
        PendingUpdatesAllcvss = "PENDING_UPDATES_ALLCVSS",
        PendingAllUpdates = "PENDING_ALL_UPDATES",
        FullUpdate = "FULL_UPDATE",
    }
}
