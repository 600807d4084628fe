// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pe co-managed Exadata insight to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnablePeComanagedExadataInsightDetails {}

model! {
    EnablePeComanagedExadataInsightDetails, "entitySource" = "PE_COMANAGED_EXADATA" {
        optional {}
    }
}
