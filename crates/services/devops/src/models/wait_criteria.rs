// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Wait criteria.
    ///
    /// The field `waitType` selects the variant.
    pub enum WaitCriteria by "waitType" {
        AbsoluteWait(models::AbsoluteWaitCriteria) = "ABSOLUTE_WAIT", as_absolute_wait;
    }
}
