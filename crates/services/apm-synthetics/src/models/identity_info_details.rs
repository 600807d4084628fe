// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of identity information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityInfoDetails {
    /// The name of the region.
    pub region_name: String,
    /// The ID of the APM short.
    pub apm_short_id: String,
    /// The collector end point.
    pub collector_end_point: String,
}

model! {
    IdentityInfoDetails {
        region_name = "regionName";
        apm_short_id = "apmShortId";
        collector_end_point = "collectorEndPoint";
    }
}
