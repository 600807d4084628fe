// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A preemption action.
    ///
    /// The field `type` selects the variant.
    pub enum PreemptionAction by "type" {
        Terminate(models::TerminatePreemptionAction) = "TERMINATE", as_terminate;
    }
}
