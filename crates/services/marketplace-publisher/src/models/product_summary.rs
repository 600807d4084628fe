// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductSummary {
    /// The name.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The product group.
    pub product_group: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ProductLifecycleState,
    /// The additional filters of the product.
    pub additional_filters: Option<Vec<models::AdditionalFilter>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ProductSummary {
        name = "name";
        code = "code";
        product_group = "productGroup";
        lifecycle_state = "lifecycleState";
        additional_filters = "additionalFilters";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
