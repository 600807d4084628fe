// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of wait criteria.
    ///
    /// The field `waitType` selects the variant.
    pub enum WaitCriteriaSummary by "waitType" {
        AbsoluteWait(models::AbsoluteWaitCriteriaSummary) = "ABSOLUTE_WAIT", as_absolute_wait;
    }
}
