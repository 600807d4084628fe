// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backfill eligibility of a product.
    pub enum ProductBackfillEligibility {
        BackfillEligible = "BACKFILL_ELIGIBLE",
    }
}
