// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A classification type.
    ///
    /// The field `classificationMode` selects the variant.
    pub enum ClassificationType by "classificationMode" {
        MultiClass(models::ClassificationMultiClassModeDetails) = "MULTI_CLASS", as_multi_class;
        MultiLabel(models::ClassificationMultiLabelModeDetails) = "MULTI_LABEL", as_multi_label;
    }
}
