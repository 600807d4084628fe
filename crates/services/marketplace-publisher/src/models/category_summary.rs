// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategorySummary {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The product code.
    pub product_code: String,
    /// The lifecycle state.
    pub lifecycle_state: models::CategoryLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    CategorySummary {
        name = "name";
        code = "code";
        product_code = "productCode";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
