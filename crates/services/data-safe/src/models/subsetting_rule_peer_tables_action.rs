// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the peer tables action of a subsetting rule.
    pub enum SubsettingRulePeerTablesAction {
        MinimumRows = "MINIMUM_ROWS",
        Subset = "SUBSET",
        MaximumRows = "MAXIMUM_ROWS",
    }
}
