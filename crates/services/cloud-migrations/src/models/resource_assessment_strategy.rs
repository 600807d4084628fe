// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A resource assessment strategy.
    ///
    /// The field `strategyType` selects the variant.
    pub enum ResourceAssessmentStrategy by "strategyType" {
        AsIs(models::AsIsResourceAssessmentStrategy) = "AS_IS", as_as_is;
        Average(models::AverageResourceAssessmentStrategy) = "AVERAGE", as_average;
        Peak(models::PeakResourceAssessmentStrategy) = "PEAK", as_peak;
        Percentile(models::PercentileResourceAssessmentStrategy) = "PERCENTILE", as_percentile;
    }
    shared {
        /// The type of the resource.
        resource_type = "resourceType", copy models::ResourceAssessmentStrategyResourceType, in AsIs
            Average Peak Percentile;
    }
}
