// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the related tables propagation of a subsetting rule.
    pub enum SubsettingRuleRelatedTablesPropagation {
        AncestorsAndDescendants = "ANCESTORS_AND_DESCENDANTS",
        Ancestors = "ANCESTORS",
        Descendants = "DESCENDANTS",
        None = "NONE",
    }
}
