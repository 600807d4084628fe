// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRateCards` can sort.
    pub enum ListRateCardsSortBy {
        Timecreated = "TIMECREATED",
        Timestart = "TIMESTART",
    }
}
