// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `state` in `ListThings`.
    pub enum ListThingsState {
        On = "ON",
        Off = "OFF",
    }
}
