// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an associated task.
    ///
    /// The field `scope` selects the variant.
    pub enum AssociatedTaskDetails by "scope" {
        Local(models::AssociatedLocalTaskDetails) = "LOCAL", as_local;
        Shared(models::AssociatedSharedTaskDetails) = "SHARED", as_shared;
    }
}
