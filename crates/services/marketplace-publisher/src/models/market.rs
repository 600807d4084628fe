// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A market.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Market {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
    /// The code of the category.
    pub category_code: String,
    /// The realm code.
    pub realm_code: Option<String>,
    /// The billing countries of the market.
    pub bill_to_countries: Vec<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::MarketLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    Market {
        name = "name";
        code = "code";
        category_code = "categoryCode";
        realm_code = "realmCode";
        bill_to_countries = "billToCountries";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
