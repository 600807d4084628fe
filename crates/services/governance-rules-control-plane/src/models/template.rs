// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A template.
    ///
    /// The field `type` selects the variant.
    pub enum Template by "type" {
        AllowedRegions(models::AllowedRegionsTemplate) = "ALLOWED_REGIONS", as_allowed_regions;
        Quota(models::QuotaTemplate) = "QUOTA", as_quota;
        Tag(models::TagTemplate) = "TAG", as_tag;
    }
}
