// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListResourceProfiles` can sort.
    pub enum ListResourceProfilesSortBy {
        RiskScore = "riskScore",
        RiskScoreGrowth = "riskScoreGrowth",
        TimeFirstDetected = "timeFirstDetected",
        TimeLastDetected = "timeLastDetected",
        SightingsCount = "sightingsCount",
        DisplayName = "displayName",
        Type = "type",
    }
}
