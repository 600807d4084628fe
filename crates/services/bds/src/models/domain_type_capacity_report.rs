// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A domain type capacity report.
    ///
    /// The field `domainType` selects the variant.
    pub enum DomainTypeCapacityReport by "domainType" {
        MultiAd(models::MultiAdCapacityReport) = "MULTI_AD", as_multi_ad;
        SingleAd(models::SingleAdCapacityReport) = "SINGLE_AD", as_single_ad;
    }
}
