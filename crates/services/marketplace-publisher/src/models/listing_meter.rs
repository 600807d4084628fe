// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A listing meter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingMeter {
    /// The name.
    pub name: String,
    /// The rate allocated to the SKU.
    pub rate_allocation: f64,
    /// The additional metadata.
    pub extended_metadata: BTreeMap<String, String>,
}

model! {
    ListingMeter {
        name = "name";
        rate_allocation = "rateAllocation";
        extended_metadata = "extendedMetadata";
    }
}
