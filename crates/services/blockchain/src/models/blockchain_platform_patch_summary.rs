// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a blockchain platform patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockchainPlatformPatchSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The version of the service.
    pub service_version: Option<String>,
    /// The patch information URL.
    pub patch_info_url: Option<String>,
    /// The time when the patch is due.
    pub time_patch_due: Option<DateTime<Utc>>,
}

model! {
    BlockchainPlatformPatchSummary {
        id = "id";
        service_version = "serviceVersion";
        patch_info_url = "patchInfoUrl";
        time_patch_due = "timePatchDue";
    }
}
