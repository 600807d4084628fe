// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a MACs managed cloud host insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableMacsManagedCloudHostInsightDetails {}

model! {
    EnableMacsManagedCloudHostInsightDetails, "entitySource" = "MACS_MANAGED_CLOUD_HOST" {
        optional {}
    }
}
