// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The summary of an OCC handover resource block detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OccHandoverResourceBlockDetailSummary {
    /// The OCID of the OCC resource handover block.
    pub occ_resource_handover_block_id: String,
    /// The details.
    pub details: BTreeMap<String, String>,
}

model! {
    OccHandoverResourceBlockDetailSummary {
        occ_resource_handover_block_id = "occResourceHandoverBlockId";
        details = "details";
    }
}
