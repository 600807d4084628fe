// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// DRG attachment match all DRG route distribution match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgAttachmentMatchAllDrgRouteDistributionMatchCriteria {}

model! {
    DrgAttachmentMatchAllDrgRouteDistributionMatchCriteria, "matchType" = "MATCH_ALL" {
        optional {}
    }
}
