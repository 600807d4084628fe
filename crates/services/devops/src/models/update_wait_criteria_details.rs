// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in wait criteria.
    ///
    /// The field `waitType` selects the variant.
    pub enum UpdateWaitCriteriaDetails by "waitType", sent {
        AbsoluteWait(models::UpdateAbsoluteWaitCriteriaDetails) = "ABSOLUTE_WAIT", as_absolute_wait;
    }
}
