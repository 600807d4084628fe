// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The additional filters of the product.
    pub additional_filters: Option<Vec<models::AdditionalFilter>>,
    /// The product group.
    pub product_group: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ProductLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    Product {
        name = "name";
        code = "code";
        additional_filters = "additionalFilters";
        product_group = "productGroup";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
