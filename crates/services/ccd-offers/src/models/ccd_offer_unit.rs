// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the unit of a ccd offer.
    pub enum CcdOfferUnit {
        Months = "MONTHS",
        Years = "YEARS",
        Days = "DAYS",
        Hours = "HOURS",
    }
}
