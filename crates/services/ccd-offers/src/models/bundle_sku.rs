// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A bundle SKU.
    ///
    /// The field `quantityRule` selects the variant.
    pub enum BundleSku by "quantityRule" {
        CustomerSelected(models::CustomerSelectedBundleSku) = "CUSTOMER_SELECTED",
            as_customer_selected;
        FixedRatio(models::FixedRatioBundleSku) = "FIXED_RATIO", as_fixed_ratio;
    }
    shared {
        /// The SKU.
        sku = "sku", str, in CustomerSelected FixedRatio;
        /// The display name of the SKU.
        sku_display_name = "skuDisplayName", str, in CustomerSelected FixedRatio;
        /// The billing metric of the SKU.
        sku_metric = "skuMetric", str, in CustomerSelected FixedRatio;
        /// The list price of the SKU.
        list_price = "listPrice", str, in CustomerSelected FixedRatio;
        /// The currency code.
        currency_code = "currencyCode", str, in CustomerSelected FixedRatio;
    }
}
