// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an EM managed external host insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableEmManagedExternalHostInsightDetails {}

model! {
    EnableEmManagedExternalHostInsightDetails, "entitySource" = "EM_MANAGED_EXTERNAL_HOST" {
        optional {}
    }
}
