// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the network anchor connection status of OCI network metadata.
    pub enum OciNetworkMetadataNetworkAnchorConnectionStatus {
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
        Connecting = "CONNECTING",
        Active = "ACTIVE",
        Error = "ERROR",
        Updating = "UPDATING",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
