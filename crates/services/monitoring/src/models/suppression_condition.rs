// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A suppression condition.
    ///
    /// The field `conditionType` selects the variant.
    pub enum SuppressionCondition by "conditionType" {
        Recurrence(models::Recurrence) = "RECURRENCE", as_recurrence;
    }
}
