// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A PII entity masking.
    ///
    /// The field `mode` selects the variant.
    pub enum PiiEntityMasking by "mode", sent {
        Mask(models::PiiEntityMask) = "MASK", as_mask;
        Relexify(models::PiiEntityRelexify) = "RELEXIFY", as_relexify;
        Remove(models::PiiEntityRemove) = "REMOVE", as_remove;
        Replace(models::PiiEntityReplace) = "REPLACE", as_replace;
    }
    shared {
        /// The exclusion criteria.
        exclude = "exclude", ref [String], in Mask Relexify Remove Replace;
        /// Whether to detect.
        should_detect = "shouldDetect", copy bool, in Mask Relexify Remove Replace;
    }
}
