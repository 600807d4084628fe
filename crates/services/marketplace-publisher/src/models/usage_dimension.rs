// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A usage dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageDimension {
    /// The key of the usage dimension.
    pub dimension_key: Option<String>,
    /// The name of the dimension.
    pub dimension_name: String,
    /// The description of the usage dimension.
    pub dimension_description: String,
    /// The type of the metric.
    pub metric_type: models::UsageDimensionMetricType,
    /// The billing frequency of the dimension.
    pub dimension_billing_frequency: models::UsageDimensionDimensionBillingFrequency,
    /// The quantity that the base price includes.
    pub included_quantity: Option<f64>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
    /// The pricing rates.
    pub rates: Vec<models::PricingRate>,
}

model! {
    UsageDimension {
        required {
            dimension_name = "dimensionName", with_dimension_name(String);
            dimension_description = "dimensionDescription", with_dimension_description(String);
            metric_type = "metricType", with_metric_type(models::UsageDimensionMetricType);
            dimension_billing_frequency = "dimensionBillingFrequency",
                with_dimension_billing_frequency(models::UsageDimensionDimensionBillingFrequency);
            rates = "rates", with_rates([models::PricingRate]);
        }
        optional {
            dimension_key = "dimensionKey", with_dimension_key(String);
            included_quantity = "includedQuantity", with_included_quantity(f64);
            additional_details = "additionalDetails", with_additional_details({String});
        }
    }
}
