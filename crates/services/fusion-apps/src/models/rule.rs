// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A rule.
    ///
    /// The field `action` selects the variant.
    pub enum Rule by "action" {
        Allow(models::AllowRule) = "ALLOW", as_allow;
    }
}
