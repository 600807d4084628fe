// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the incremental comparator of an incremental field clause.
    pub enum IncrementalFieldClauseIncrementalComparator {
        Lessthan = "LESSTHAN",
        Greaterthan = "GREATERTHAN",
        Equals = "EQUALS",
        Lessthanequals = "LESSTHANEQUALS",
        Greaterthanequals = "GREATERTHANEQUALS",
        Startswith = "STARTSWITH",
        Contains = "CONTAINS",
    }
}
