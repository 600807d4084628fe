// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the matching strategy of a typed name pattern rule.
    pub enum TypedNamePatternRuleMatchingStrategy {
        NameOrTags = "NAME_OR_TAGS",
        TagsOnly = "TAGS_ONLY",
        NameOnly = "NAME_ONLY",
    }
}
