// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the question type of a limits increase question.
    pub enum LimitsIncreaseQuestionQuestionType {
        Text = "TEXT",
        Number = "NUMBER",
        Radio = "RADIO",
        Checkbox = "CHECKBOX",
    }
}
