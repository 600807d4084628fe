// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A meter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Meter {
    /// The name.
    pub name: String,
    /// The rate allocated to the SKU.
    pub rate_allocation: f64,
    /// The additional metadata.
    pub extended_metadata: Option<Vec<models::ExtendedMetadata>>,
}

model! {
    Meter {
        required {
            name = "name", with_name(String);
            rate_allocation = "rateAllocation", with_rate_allocation(f64);
        }
        optional {
            extended_metadata = "extendedMetadata",
                with_extended_metadata([models::ExtendedMetadata]);
        }
    }
}
