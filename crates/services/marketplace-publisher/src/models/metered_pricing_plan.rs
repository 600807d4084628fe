// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A metered pricing plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteredPricingPlan {
    /// The pricing rates.
    pub rates: Vec<models::PricingRate>,
    /// The name.
    pub name: models::MeteredPricingPlanName,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    MeteredPricingPlan, "planType" = "METERED" {
        required {
            rates = "rates", with_rates([models::PricingRate]);
            name = "name", with_name(models::MeteredPricingPlanName);
        }
        optional {
            extended_metadata = "extendedMetadata", with_extended_metadata({String});
        }
    }
}
