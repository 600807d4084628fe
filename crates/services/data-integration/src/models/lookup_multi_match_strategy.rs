// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the multi match strategy of a lookup.
    pub enum LookupMultiMatchStrategy {
        ReturnAny = "RETURN_ANY",
        ReturnFirst = "RETURN_FIRST",
        ReturnLast = "RETURN_LAST",
        ReturnAll = "RETURN_ALL",
        ReturnError = "RETURN_ERROR",
    }
}
