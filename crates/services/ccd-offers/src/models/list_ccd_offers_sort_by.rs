// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListCcdOffers` can sort.
    pub enum ListCcdOffersSortBy {
        Displayname = "DISPLAYNAME",
        Timecreated = "TIMECREATED",
    }
}
