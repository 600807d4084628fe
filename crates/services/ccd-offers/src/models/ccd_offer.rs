// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A ccd offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CcdOffer {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the CCD offer.
    pub type_of_offer: Option<models::CcdOfferTypeOfOffer>,
    /// The type of the source. Cannot be changed later.
    pub source_type: Option<models::CcdOfferSourceType>,
    /// The reclaim term of the offer, in the unit of `reclaimTermUnit`.
    pub reclaim_term: Option<i64>,
    /// The unit of `reclaimTerm`.
    pub reclaim_term_unit: Option<models::CcdOfferReclaimTermUnit>,
    /// The user or entity that made the last update.
    pub last_updated_by: Option<String>,
    /// The ID of the creator.
    pub created_by: Option<String>,
    /// The document number of the sales order.
    pub order_document_number: Option<String>,
    /// The customer segment of the offer.
    pub customer_segment: Option<models::CcdOfferCustomerSegment>,
    /// Whether filler usage is added when usage is below the minimum quantity.
    pub is_filler_usage_enable: Option<bool>,
    /// The region that the usage is reported in.
    pub reporting_region: Option<String>,
    /// The SKU.
    pub sku: String,
    /// The display name of the SKU.
    pub sku_display_name: String,
    /// The billing metric of the SKU.
    pub sku_metric: String,
    /// The minimum quantity of the primary SKU of the offer. For FLEX offers, it must equal
    /// `maxQuantity`, if that is set.
    pub min_quantity: i64,
    /// The maximum quantity of the primary SKU of the offer. For FLEX offers, it must equal
    /// `minQuantity`.
    pub max_quantity: Option<i64>,
    /// The number of terms that the offer applies to.
    pub term: i64,
    /// The unit.
    pub unit: Option<models::CcdOfferUnit>,
    /// The discount of the CCD offer in percent, as a decimal string.
    pub discount_pct: String,
    /// The list prices of the SKU, by currency.
    pub external_price_of_sku: Option<Vec<models::SkuExternalPriceModel>>,
    /// The restriction of the offer.
    pub offer_restriction: Option<models::OfferRestriction>,
    /// The bundled SKUs. All must have the same `quantityRule`, and an offer can have at most five
    /// SKUs with the primary one.
    pub bundle_skus: Option<Vec<models::BundleSku>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CcdOfferLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::CcdOfferLifecycleDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The termination time.
    pub time_terminated: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The start of the offer, inclusive.
    pub time_ccd_offer_starts: Option<DateTime<Utc>>,
    /// The end of the offer, inclusive. It must be after the start.
    pub time_ccd_offer_ends: Option<DateTime<Utc>>,
    /// The currency code.
    pub currency_code: Option<String>,
    /// The list price of the SKU.
    pub list_price: Option<String>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    CcdOffer {
        id = "id";
        display_name = "displayName";
        type_of_offer = "typeOfOffer";
        source_type = "sourceType";
        reclaim_term = "reclaimTerm";
        reclaim_term_unit = "reclaimTermUnit";
        last_updated_by = "lastUpdatedBy";
        created_by = "createdBy";
        order_document_number = "orderDocumentNumber";
        customer_segment = "customerSegment";
        is_filler_usage_enable = "isFillerUsageEnable";
        reporting_region = "reportingRegion";
        sku = "sku";
        sku_display_name = "skuDisplayName";
        sku_metric = "skuMetric";
        min_quantity = "minQuantity";
        max_quantity = "maxQuantity";
        term = "term";
        unit = "unit";
        discount_pct = "discountPct";
        external_price_of_sku = "externalPriceOfSku";
        offer_restriction = "offerRestriction";
        bundle_skus = "bundleSkus";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_terminated = "timeTerminated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_ccd_offer_starts = "timeCcdOfferStarts";
        time_ccd_offer_ends = "timeCcdOfferEnds";
        currency_code = "currencyCode";
        list_price = "listPrice";
        subscription_id = "subscriptionId";
        compartment_id = "compartmentId";
    }
}
