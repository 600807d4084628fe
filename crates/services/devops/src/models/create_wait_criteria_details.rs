// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of wait criteria to create.
    ///
    /// The field `waitType` selects the variant.
    pub enum CreateWaitCriteriaDetails by "waitType", sent {
        AbsoluteWait(models::CreateAbsoluteWaitCriteriaDetails) = "ABSOLUTE_WAIT", as_absolute_wait;
    }
}
