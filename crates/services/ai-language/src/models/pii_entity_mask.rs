// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PII entity mask.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiEntityMask {
    /// The exclusion criteria.
    pub exclude: Option<Vec<String>>,
    /// Whether to detect.
    pub should_detect: Option<bool>,
    /// The masking character.
    pub masking_character: Option<String>,
    /// The number of leave characters unmasked.
    pub leave_characters_unmasked: Option<i64>,
    /// Whether it is unmasked from end.
    pub is_unmasked_from_end: Option<bool>,
}

model! {
    PiiEntityMask, "mode" = "MASK" {
        optional {
            exclude = "exclude", with_exclude([String]);
            should_detect = "shouldDetect", with_should_detect(bool);
            masking_character = "maskingCharacter", with_masking_character(String);
            leave_characters_unmasked = "leaveCharactersUnmasked",
                with_leave_characters_unmasked(i64);
            is_unmasked_from_end = "isUnmaskedFromEnd", with_is_unmasked_from_end(bool);
        }
    }
}
