// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Quick recycle settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickRecycleSettings {
    /// Whether to wipe NVMe data during the quick recycle.
    pub nvme_wipe: Option<bool>,
}

model! {
    QuickRecycleSettings {
        optional {
            nvme_wipe = "nvmeWipe", with_nvme_wipe(bool);
        }
    }
}
